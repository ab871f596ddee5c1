/** What Markdown makes of a text is not what was meant, at an offset in the body. */
export type Slip = { offset: number; message: string; fix: string };

const listForm = 'Begin each item with “- ”, on a line of its own, after an empty line.';
const stepForm = 'Begin each item with “1. ”, on a line of its own, after an empty line.';

/** Beginnings of lines that look like Markdown to their writer, and are words to the compiler. */
const beginnings: { pattern: RegExp; message: (sign: string) => string; fix: string }[] = [
  {
    pattern: /^[ \t]*([•●▪■◦○‣·∙\uF0B7\uF0A7]|[–—−](?=\s))/u,
    message: (sign) => `“${sign}” begins no list, so its lines run together.`,
    fix: listForm,
  },
  {
    pattern: /^[ \t]*([-+]|\*(?![^*\n]*\*))(?=[\p{L}「“"<[]|[\u00A0\u2000-\u200A\u202F\u3000])/u,
    message: (sign) => `A plain space is missing after “${sign}”, so this is no item of a list.`,
    fix: listForm,
  },
  {
    pattern: /^[ \t]*(\d{1,2}[.)])(?=[\p{L}「“]|[\u00A0\u2000-\u200A\u202F\u3000])/u,
    message: (sign) => `A plain space is missing after “${sign}”, so this is no item of a list.`,
    fix: stepForm,
  },
  {
    pattern: /^[ \t]*(\d{1,2}(?:[、．]|[)）](?=\S))|[（(]\d{1,2}[)）]|[①-⑳]|[a-z]\)(?=\s))/u,
    message: (sign) => `“${sign}” begins no item of a list, so its lines run together.`,
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
    pattern: /^[ \t]*(\|)/u,
    message: () =>
      'This table has no line of “|---|---|” under its first, so readers see its signs.',
    fix: 'Add that line below the first, with an empty line before the table.',
  },
];

/** A number that cannot begin a list in the middle of a paragraph. */
const lateNumber = /^[ \t]*(\d{1,2}[.)])(?=\s)/;

/**
 * Lines of a paragraph that run together, though each was meant to be an item, a heading or a row. Of
 * several lines of one kind the first is told.
 */
export const linesRunTogether = (source: string, start: number): Slip[] => {
  let offset = start;
  const said = new Set<string>();
  return source.split('\n').flatMap((line, index) => {
    const at = offset;
    offset += line.length + 1;
    const found = beginnings.find(({ pattern }) => pattern.test(line));
    const sign = found?.pattern.exec(line)?.[1];
    if (found && sign !== undefined) {
      const message = found.message(sign);
      // Every line of the same kind has the same mistake.
      const kind = found.pattern.source;
      if (said.has(kind)) return [];
      said.add(kind);
      return [{ offset: at + line.search(/\S/), message, fix: found.fix }];
    }
    const [, number] = (index > 0 ? lateNumber.exec(line) : undefined) ?? [];
    if (number !== undefined && !said.has('number')) {
      said.add('number');
      return [
        {
          offset: at + line.search(/\S/),
          message: `“${number}” begins no item here: the list needs an empty line before it.`,
          fix: stepForm,
        },
      ];
    }
    return [];
  });
};
