/** A letter about a product to a recipient in which nothing else is filled in yet. */
export const blankInput = (product: string, recipient: string) => ({
  product,
  recipient,
  /** `''` while none is chosen. */
  problem: '',
  story: '',
  /** Day of the event. */
  date: '',
  /** Time of the event, `HH:MM`. */
  time: '',
  /** Whole units of money. */
  amount: undefined as number | undefined,
  transaction: '',
  tickets: '',
  /** Day of an earlier complaint. */
  complained: '',
  tried: [] as readonly string[],
  asks: [] as readonly string[],
  attachments: [] as readonly string[],
  /** Day by which an answer is wanted. */
  answerBy: '',
  /** Day of the letter. */
  today: '',
});

/**
 * What the reader filled in. Empty texts and lists are blanks, ids are those of the content, and
 * days are `YYYY-MM-DD`.
 */
export type LetterInput = ReturnType<typeof blankInput>;
