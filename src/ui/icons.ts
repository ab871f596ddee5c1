/** Drawings in lines on a square of 24, by name. They accompany words and never replace them. */
export const icons = {
  // Topics.
  flag: 'M5 21V4h13l-2.5 4.5L18 13H5',
  'arrow-in': 'M12 3v11m-4-4 4 4 4-4M4 15v5h16v-5',
  qr: 'M4 4h6v6H4zm10 0h6v6h-6zM4 14h6v6H4zm10 0h2v2h-2zm4 4h2v2h-2zm0-4h2m-6 5v1',
  'arrow-out': 'M12 14V3M8 7l4-4 4 4M4 15v5h16v-5',
  undo: 'M4 5v5h5M4.3 10A8 8 0 1 1 4 13.5',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zm-3.5 9 2.5 2.5 4.5-4.5',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8m0-6v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  // Ways to reach somebody.
  phone:
    'M5 4h4l2 5-2.4 1.6a11 11 0 0 0 4.8 4.8L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  email: 'M3 6h18v13H3zm0 1 9 6.5L21 7',
  'in-app': 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zm3 15h2',
  'web-form': 'M5 4h14v16H5zm3 5h8m-8 4h8m-8 4h4',
  video: 'M3 7h12v10H3zm12 4 6-3v8l-6-3',
  chatbot: 'M4 5h16v11H10l-5 4v-4H4z',
  social: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0m0 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-4 7.5',
  letter: 'M6 3h9l4 4v14H6zm9 0v4h4m-10 6h7m-7 4h5',
  visit: 'M3 21h18M6 21V9l6-5 6 5v12m-8 0v-6h4v6',
  // Things to press.
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14m5.2 12.2L21 21',
  next: 'm9 5 7 7-7 7',
  down: 'M12 5v13m-6-6 6 6 6-6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  share: 'M12 15V3m-4 4 4-4 4 4M6 11H5v10h14V11h-1',
} as const;

export type IconName = keyof typeof icons;
