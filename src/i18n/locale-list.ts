import { z } from 'astro/zod';

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const tag = z
  .string()
  .refine(isTag, 'must be a BCP 47 tag as in id, zh-Hant or en-GB, capitals included');

/** One entry of `content/locales.yaml`: a language of the site. */
const localeEntry = z.strictObject({
  tag: tag.describe('BCP 47 tag, with the script where the language has several: zh-Hant.'),
  name: z.string().trim().min(1).describe('Its name in that language; never translated.'),
  hidden: z
    .string()
    .optional()
    .describe('The beginning of the name that the header leaves out to the eye.'),
  direction: z
    .enum(['ltr', 'rtl'])
    .optional()
    .describe('Only where it is not what the script of the tag says.'),
  formats: tag
    .optional()
    .describe('Tag by which dates and numbers are written, where the first says too little.'),
  forOthers: z
    .boolean()
    .default(false)
    .describe('Offered to readers whose language the site does not have; else the first is.'),
  off: z
    .boolean()
    .default(false)
    .describe('Taken out: the site has no such language, and its texts stay unread in the files.'),
  draft: z
    .boolean()
    .default(false)
    .describe('Incomplete: what is missing is shown in the first language, and is no error.'),
});

/** `content/locales.yaml`: the languages of the site by URL segment, in order. */
export const localeList = z
  .record(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, since it is part of addresses'),
    localeEntry,
  )
  .superRefine((entries, context) => {
    const [first] = Object.entries(entries).filter(([, { off }]) => !off);
    const complain = (path: string[], message: string, fix: string) => {
      context.addIssue({ code: 'custom', path, message, params: { fix } });
    };
    if (!first)
      complain(
        [],
        'a site needs a language',
        'Add a short name for its addresses, with “tag:” and “name:” below it.',
      );
    if (first?.[1].draft) {
      complain(
        [first[0], 'draft'],
        'the first language stands in for what others lack, so it must be complete',
        'Put a complete language first.',
      );
    }
    for (const [segment, { name, hidden = '' }] of Object.entries(entries)) {
      if (name.startsWith(hidden) && name !== hidden) continue;
      complain(
        [segment, 'hidden'],
        'must be the beginning of the name, and not all of it',
        'Write it as it stands in “name”, with the space after it.',
      );
    }
  });

export type LocaleEntry = z.infer<typeof localeEntry>;
