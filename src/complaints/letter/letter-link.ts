import type { Ladder } from '../../schemas/ladder.ts';
import type { LetterContent } from '../../schemas/letter.ts';

/**
 * Reads what a link to the letter says. The recipient and the product are in the query. The day is
 * the reader's own, so it stands after the number sign, which browsers do not send.
 */
export const readLetterLink = ({ search, hash }: Pick<Location, 'search' | 'hash'>) => {
  const query = new URLSearchParams(search);
  const own = new URLSearchParams(hash.slice(1));
  return {
    recipient: query.get('recipient') ?? '',
    product: query.get('product') ?? '',
    complained: own.get('complained') ?? '',
  };
};

/** What a complaint path already knows when its reader goes on to the letter. */
export type LetterStart = ReturnType<typeof readLetterLink>;

/** The query of a link to the letter of one recipient, about a product where one is known. */
export const letterQuery = (recipient: string, product?: string): string =>
  `?${new URLSearchParams({ recipient, ...(product !== undefined && { product }) })}`;

/** What a link to the letter ends with when the reader has said when the complaint was made. */
export const letterFragment = (complained: string): string =>
  complained === '' ? '' : `#${new URLSearchParams({ complained })}`;

/** The product of the letter form that a complaint path is about: all its letters fit that product. */
export const productOfPath = (
  { steps }: Pick<Ladder, 'steps'>,
  { products }: Pick<LetterContent, 'products'>,
): string | undefined => {
  const recipients = steps.flatMap(({ letter }) => letter ?? []);
  const [fitting] = Object.entries(products).filter(([, product]) =>
    recipients.every((recipient) => product.recipients.includes(recipient)),
  );
  return recipients.length > 0 ? fitting?.[0] : undefined;
};
