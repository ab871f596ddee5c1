/** Says what Markdown makes of a text that was not meant, at an offset in the body. */
export type Tell = (offset: number, message: string, fix: string) => void;

/** A line that begins with a sign which is none of Markdown's; the first group is the sign. */
type Beginning = { pattern: RegExp; message: (sign: string) => string; fix: string };

const listForm = 'Begin each item with “- ”, on a line of its own, after an empty line.';
const stepForm = 'Begin each item with “1. ”, on a line of its own, after an empty line.';

const noSpace = (sign: string) =>
  `A plain space is missing after “${sign}”, so this is no item of a list.`;
const noItem = (sign: string) => `“${sign}” begins no item of a list, so its lines run together.`;

/** Beginnings of lines that look like Markdown to their writer, and are words to the compiler. */
const beginnings: Beginning[] = [
  {
    pattern: /^[ \t]*([•●▪■◦○‣·∙\uF0B7\uF0A7]|[–—−](?=\s))/u,
    message: (sign) => `“${sign}” begins no list, so its lines run together.`,
    fix: listForm,
  },
  {
    pattern: /^[ \t]*([-+]|\*(?![^*\n]*\*))(?=[\p{L}「“"<[]|[\u00A0\u2000-\u200A\u202F\u3000])/u,
    message: noSpace,
    fix: listForm,
  },
  {
    pattern: /^[ \t]*(\d{1,2}[.)])(?=[\p{L}「“]|[\u00A0\u2000-\u200A\u202F\u3000])/u,
    message: noSpace,
    fix: stepForm,
  },
  {
    pattern: /^[ \t]*(\d{1,2}(?:[、．]|[)）](?=\S))|[（(]\d{1,2}[)）]|[①-⑳]|[a-z]\)(?=\s))/u,
    message: noItem,
    fix: stepForm,
  },
  {
    pattern: /^[ \t]*(＃+)/u,
    message: (sign) => `“${sign}” begins no heading.`,
    fix: 'Write the plain sign and a space: “## ”.',
  },
  {
    pattern: /^[ \t]*([＞])/u,
    message: (sign) => `“${sign}” begins no quotation.`,
    fix: 'Write the plain sign and a space: “> ”.',
  },
  {
    pattern: /^[ \t]*(\||｜)/u,
    message: () =>
      'This table has no line of “|---|---|” under its first, so readers see its signs.',
    fix: 'Add that line below the first, with as many columns and plain signs, and an empty line before the table.',
  },
  {
    pattern: /^[ \t]*(:{3,})/u,
    message: (sign) => `“${sign}” begins no box here, so readers see the sign.`,
    fix: 'Write <Callout type="note"> before the words and </Callout> after them, each on a line of its own.',
  },
];

const hanDigits = new Intl.NumberFormat(undefined, {
  numberingSystem: 'hanidec',
  useGrouping: false,
}).format(123_456_789);

/** A number up to 99 in Han characters: the digits, and U+5341 for ten. */
const hanNumber = `[${hanDigits}\u5341]{1,3}`;

/** Signs of Word, or pictures: a list is meant only if two lines of a paragraph begin so. */
const ownSigns: Beginning[] = [
  {
    pattern: /^[ \t]*([§➢➤➔→⇒►▶▸★☆※✓✔✗✘☐☑□＊－\uE000-\uF8FF]|o(?=\t)|\p{Extended_Pictographic})/u,
    message: noItem,
    fix: listForm,
  },
  {
    pattern: new RegExp(
      String.raw`^[ \t]*(${hanNumber}[、．.]|[（(]${hanNumber}[)）]|\d\uFE0F?\u20E3|\d{1,2}[。：:](?!\d)|(?:[A-Za-z]|[ivx]{2,4})[.)](?=\s)|\p{L}{1,8} ?(?:\d{1,2}|${hanNumber})\p{L}?(?=[：:]))`,
      'u',
    ),
    message: noItem,
    fix: stepForm,
  },
];

/** A number that cannot begin a list in the middle of a paragraph. */
const lateNumber: Beginning = {
  pattern: /^[ \t]*(\d{1,2}[.)])(?=\s)/,
  message: (sign) => `“${sign}” begins no item here: the list needs an empty line before it.`,
  fix: stepForm,
};

/**
 * Tells lines of a paragraph that run together, though each was meant to be an item, a heading or a
 * row. Of several lines of one kind the first is reported: the others have the same mistake.
 *
 * @returns whether there was any
 */
export const linesRunTogether = (source: string, start: number, tell: Tell): boolean => {
  let lineStart = start;
  const lines = source.split('\n').map((text) => {
    const offset = lineStart + text.search(/\S|$/);
    lineStart += text.length + 1;
    return { text, offset };
  });
  const told = new Set<Beginning>();
  const tellOf = (beginning: Beginning, { text, offset }: (typeof lines)[number]) => {
    told.add(beginning);
    const [, sign = ''] = beginning.pattern.exec(text) ?? [];
    tell(offset, beginning.message(sign), beginning.fix);
  };
  for (const [index, line] of lines.entries()) {
    const kinds = index === 0 ? beginnings : [...beginnings, lateNumber];
    const found = kinds.find(({ pattern }) => pattern.test(line.text));
    if (found && !told.has(found)) tellOf(found, line);
  }
  if (told.size > 0) return true;
  for (const kind of ownSigns) {
    const [first, second] = lines.filter(({ text }) => kind.pattern.test(text));
    if (first && second) tellOf(kind, first);
  }
  return told.size > 0;
};
