import type { Ladder } from '../../schemas/ladder.ts';
import type { LetterContent } from '../../schemas/letter.ts';

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
