/** What the reader filled in. Empty texts and lists are blanks; ids are those of the content. */
export type LetterInput = {
  product: string;
  recipient: string;
  /** `''` while none is chosen. */
  problem: string;
  story: string;
  /** Day of the event, `YYYY-MM-DD` or `''`. */
  date: string;
  /** Time of the event, `HH:MM` or `''`. */
  time: string;
  /** Whole units of money. */
  amount: number | undefined;
  transaction: string;
  tickets: string;
  /** Day of an earlier complaint, `YYYY-MM-DD` or `''`. */
  complained: string;
  tried: readonly string[];
  asks: readonly string[];
  attachments: readonly string[];
  /** Day by which an answer is wanted, `YYYY-MM-DD` or `''`. */
  answerBy: string;
  /** Day of the letter, `YYYY-MM-DD` or `''`. */
  today: string;
};

/** A letter about a product to a recipient in which nothing else is filled in yet. */
export const blankInput = (product: string, recipient: string): LetterInput => ({
  product,
  recipient,
  problem: '',
  story: '',
  date: '',
  time: '',
  amount: undefined,
  transaction: '',
  tickets: '',
  complained: '',
  tried: [],
  asks: [],
  attachments: [],
  answerBy: '',
  today: '',
});
