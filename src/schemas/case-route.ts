import { z } from 'astro/zod';
import { localizedText } from './localized.ts';

/** One entry of `content/case-routes.yaml`: a kind of product, who supervises it, where its cases go. */
export const caseRoute = z.strictObject({
  name: localizedText.describe('The kind of product.'),
  examples: localizedText.describe('How a reader knows that it is theirs.'),
  supervisor: z.string().min(1).describe('Organisation that supervises it.'),
  facts: z.array(z.string()).min(1).describe('Facts that say so.'),
  ladder: z.string().min(1).describe('The ladder its complaints follow.'),
});

export const caseRoutes = z.array(caseRoute);
