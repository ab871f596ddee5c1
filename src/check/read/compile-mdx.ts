import { createMdxMdastHandle, dropHandle } from 'satteri';
import { startOfLine } from '../problem.ts';
import { tagsIn } from './mdx-elements.ts';
import { mdxFlaw, type MdxFlaw } from './mdx-flaw.ts';
import { blank, withoutComments } from './prose-of.ts';

const manyBraces = 50;

/** Most errors that are reported of one text; the compiler has to read the text once for each. */
const most = 10;

const located = /^(\d+):(\d+): ([\s\S]*)$/;

type Failure = { offset: number; message: string };

/** Offset of a line and column as the compiler counts them: columns in whole characters. */
const offsetAt = (text: string, line: number, column: number): number => {
  const start = startOfLine(text, line);
  const rest = Array.from(text.slice(start, start + 2 * column));
  return start + rest.slice(0, column - 1).join('').length;
};

const failureOf = (body: string): Failure | undefined => {
  try {
    // The handle is enough to hear what the compiler objects to; its tree is never built in JavaScript.
    dropHandle(createMdxMdastHandle(body));
    return undefined;
  } catch (error) {
    const [, line = '1', column = '1', message = (error as Error).message] =
      located.exec((error as Error).message) ?? [];
    return { offset: offsetAt(body, Number(line), Number(column)), message };
  }
};

/** Where the objection of the compiler begins; for one within braces, the opening brace. */
const startOf = (body: string, { offset, message }: Failure): number =>
  /expression|brace/i.test(message) ? Math.max(body.lastIndexOf('{', offset), 0) : offset;

const replaced = (body: string, offset: number, found: string, by = blank(found)): string =>
  body.slice(0, offset) + by + body.slice(offset + found.length);

/** The text with the tag or comment at an offset blanked out, or the single character there. */
const without = (body: string, offset: number): string => {
  const [found = ''] = /^(?:<!--[^]*?-->|<[^<>\n]*>?|.)/u.exec(body.slice(offset)) ?? [];
  return replaced(body, offset, found);
};

/** The text without what the compiler objects to, so that it can go on and find the next. */
const mended = (body: string, failure: Failure): string => {
  const { message } = failure;
  const start = startOf(body, failure);
  if (message.startsWith('Unexpected character after')) {
    // A block with a slip in its attributes is still the beginning of that block.
    const [found, name] = /^<([A-Z]\w*)\s[^<>\n]*[^<>\n/]>/.exec(body.slice(start)) ?? [];
    if (found && name) {
      return replaced(body, start, found, `<${name}`.padEnd(found.length - 1) + '>');
    }
  }
  const rest = without(body, start);
  const [, line, column] = /^Unexpected closing.*for `<[^`]*>` \((\d+):(\d+)\)/.exec(message) ?? [];
  return line && column ? without(rest, offsetAt(body, Number(line), Number(column))) : rest;
};

/** Code between braces on one line, and HTML, are reported by the rule `mdx` itself. */
const isSaidElsewhere = (there: string): boolean => {
  if (/^\{[^{}\n]*\}/.test(there)) return true;
  const [tag] = /^<[a-z]/.test(there) ? tagsIn(there) : [];
  return tag?.offset === 0 && tag.isWellFormed;
};

/** What keeps the text of an article from being compiled, by offset in its body. */
export const mdxFlaws = (text: string): (MdxFlaw & { offset: number })[] => {
  // The compiler takes ever longer over many braces, and articles need none.
  const braces = [...withoutComments(text).matchAll(/\{/g)];
  if (braces.length > manyBraces) return [{ offset: braces[0]!.index, ...mdxFlaw('brace', '{') }];
  const flaws: (MdxFlaw & { offset: number })[] = [];
  let body = text;
  for (let round = 0; round < most; round += 1) {
    const failure = failureOf(body);
    if (!failure) break;
    const there = body.slice(startOf(body, failure));
    if (!isSaidElsewhere(there)) {
      flaws.push({ offset: failure.offset, ...mdxFlaw(failure.message, there) });
    }
    const next = mended(body, failure);
    if (next === body) break;
    body = next;
  }
  return flaws;
};
