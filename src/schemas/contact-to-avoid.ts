import { z } from 'astro/zod';
import { localizedText, plainOrLocalizedText } from './localized.ts';
import { provenance, sourceNeeded } from './provenance.ts';

/** One entry of `content/contacts-to-avoid.yaml`: a number or name that is not support. */
export const contactToAvoid = z
  .strictObject({
    value: plainOrLocalizedText.describe('As people meet it: a number, an address, a handle.'),
    status: z
      .enum(['retired', 'impostor', 'same-name'])
      .describe('retired: once real. impostor: used by scammers. same-name: somebody else.'),
    kind: z.string().min(1),
    organisation: z.string().optional(),
    ...provenance,
    why: localizedText,
    instead: z.string().optional().describe('Channel to use instead.'),
  })
  .check(sourceNeeded('a contact to avoid'));

export const contactsToAvoid = z.array(contactToAvoid);

export type ContactToAvoid = z.infer<typeof contactToAvoid>;
