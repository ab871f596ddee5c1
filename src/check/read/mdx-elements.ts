import { withoutComments } from './prose-of.ts';

/** A tag in MDX as it is written; `offset` is where it begins in the body. */
export type Tag = {
  name: string;
  closing: boolean;
  /** Attributes by name; `undefined` for one without a value, or with code as its value. */
  attributes: Map<string, string | undefined>;
  /** Whether the attributes are written as such; otherwise the compiler refuses the tag. */
  isWellFormed: boolean;
  offset: number;
};

const tagPattern = /<(\/?)([A-Za-z][\w.-]*)([^<>]*)>/g;
const wellFormed = /^(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*\s*\/?\s*$/;
const attributePattern = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{[^{}]*\}))?/g;

/** Tags in the order of the text. Code between back-ticks is words, not tags. */
export const tagsIn = (body: string): Tag[] =>
  [...withoutCode(body).matchAll(tagPattern)].map(
    ({ 1: slash, 2: name = '', 3: rest = '', index }) => ({
      name,
      closing: slash === '/',
      attributes: new Map(
        [...rest.matchAll(attributePattern)].map(({ 1: key = '', 2: double, 3: single }) => [
          key,
          double ?? single,
        ]),
      ),
      isWellFormed: wellFormed.test(rest),
      offset: index,
    }),
  );

/** A link or an image as it is written; `offset` is where its address begins. */
export type Link = { isImage: boolean; words: string; href: string; offset: number };

const linkPattern =
  /(!?)\[((?:[^[\]]|(?<!!)\[[^[\]]*\]){0,500})\]\(((?:[^()\n]|\([^()\n]*\)){0,2000})\)/g;

/** Links and images in the order of the text. */
export const linksIn = (body: string): Link[] =>
  [...withoutCode(body).matchAll(linkPattern)].map((match) => ({
    isImage: match[1] === '!',
    words: match[2] ?? '',
    href: (match[3] ?? '').trim(),
    offset: match.index + match[0].length - (match[3]?.length ?? 0) - 1,
  }));

export type Heading = { level: number; words: string; offset: number };

const headingPattern =
  /^ {0,3}(#{1,6})(?:[ \t]+([^\n]*?))?[ \t]*$|^(?=\S)([^\n]+)\n {0,3}(=+|-{2,})[ \t]*$/gm;

/** Headings in the order of the text, also those underlined with `===` or `---`. */
export const headingsIn = (body: string): Heading[] =>
  [...withoutCode(body).replace(/\r/g, ' ').matchAll(headingPattern)].map((match) => ({
    level: match[1]?.length ?? (match[4]?.startsWith('=') ? 1 : 2),
    words: (match[2] ?? match[3] ?? '').trim(),
    offset: match.index,
  }));

/** A case of an article: the id that its heading begins with. */
export type Case = { id: string; offset: number };

/** The case that a heading is of, from `<Case id="…" />` before its words. */
export const caseOf = ({ words, offset }: Heading): Case | undefined => {
  const id = /^<Case\s+id="([^"]*)"\s*\/>/.exec(words)?.[1];
  return id === undefined ? undefined : { id, offset };
};

/** The cases of an article, in the order of the text. */
export const casesIn = (body: string): Case[] =>
  headingsIn(body).flatMap((heading) => caseOf(heading) ?? []);

/** What a heading reads like: without tags, link targets and emphasis. */
export const plainWords = (markdown: string): string =>
  markdown
    .replace(/<[^<>]*>/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)/g, '')
    .trim();

const blankCode = (code: string): string => code.replace(/[^\n]/g, ' ');

/** The text with its code blanked out. */
export const withoutCode = (body: string): string =>
  withoutComments(body)
    .replace(/^(```+)[^\n]*\n(?:(?!```)[^\n]*\n)*```+[ \t]*$/gm, blankCode)
    .replace(/`[^`\n]*`/g, blankCode);
