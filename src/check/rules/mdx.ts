import { nearest } from '../../ui/nearest.ts';
import { placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { tagsIn, type Tag } from '../read/mdx-elements.ts';
import { ofKind, type Rule } from '../content.ts';
import type { Problem } from '../problem.ts';
import { mdxFlaws } from '../read/compile-mdx.ts';
import { blank, withoutComments } from '../read/prose-of.ts';

/** Attributes of each building block: the required first, then those that may be left out. */
const blocks: Record<string, { required: string[]; optional: string[] }> = {
  Fact: { required: ['id'], optional: [] },
  Contact: { required: ['id'], optional: [] },
  Screen: { required: ['id'], optional: [] },
  Message: { required: ['id'], optional: [] },
  Case: { required: ['id'], optional: [] },
  Callout: { required: [], optional: ['type'] },
  Steps: { required: [], optional: [] },
  Checklist: { required: [], optional: [] },
  Unknown: { required: [], optional: [] },
};

const calloutTypes = ['danger', 'warning', 'note'];

const guide = 'content/style/en.md lists the building blocks.';

type Said = { message: string; fix: string };

const unknown = (name: string): Said => {
  const meant = nearest(name, Object.keys(blocks));
  const isHtml = /^[a-z]/.test(name);
  return {
    message: `There is no building block “<${name}>”.`,
    fix: meant
      ? `Did you mean “<${meant}>”?`
      : isHtml
        ? 'Write Markdown instead of HTML: **bold**, [words](article:…), ![what it shows](./name.webp), a list.'
        : guide,
  };
};

const attributesOf = ({ name, attributes }: Tag): Said[] => {
  const { required, optional } = blocks[name]!;
  const known = [...required, ...optional];
  const type = attributes.get('type');
  return [
    ...required
      .filter((key) => !attributes.get(key))
      .map((key) => ({
        message: `“<${name}>” needs ${key}="…".`,
        fix: `Write <${name} ${key}="…" /> with the id as text between double quotes.`,
      })),
    ...[...attributes.keys()]
      .filter((key) => !known.includes(key))
      .map((key) => {
        const meant = nearest(key, known);
        return {
          message: `“<${name}>” has no “${key}”.`,
          fix: meant ? `Did you mean “${meant}”?` : 'Remove it.',
        };
      }),
    ...(name === 'Callout' && attributes.has('type') && !calloutTypes.includes(type ?? '')
      ? [
          {
            message: `There is no callout of type “${type ?? ''}”.`,
            fix: `Use one of: ${calloutTypes.join(', ')}.`,
          },
        ]
      : []),
  ];
};

/** Code is not allowed in an article: no reader would see it, or it would break the page. */
const code: { pattern: RegExp; message: string; fix: string }[] = [
  {
    pattern: /^(?:import|export)\s[^\n]*(?:from|=|\{)[^\n]*$/gm,
    message: 'This line is code.',
    fix: 'Remove it: building blocks need no imports.',
  },
  {
    pattern: /\{[^{}\n]*\}/g,
    message: 'The text between “{” and “}” is code, and readers do not see it as written.',
    fix: 'Remove the braces; a sourced value is written <Fact id="…" />.',
  },
];

const inText = (file: ContentFile): Problem[] => {
  const at = (offset: number, { message, fix }: Said) =>
    problemIn(file, placeInBody(file, offset), 'mdx', message, fix);
  // The rule `link` reports pictures without words, and what the compiler does not take for a tag.
  const tags = tagsIn(file.body).filter(
    ({ name, closing, isWellFormed, attributes }) =>
      !closing && isWellFormed && (name !== 'img' || attributes.get('alt')),
  );
  const inTags = tags.flatMap((tag) =>
    (tag.name in blocks ? attributesOf(tag) : [unknown(tag.name)]).map((said) =>
      at(tag.offset, said),
    ),
  );
  const outside = withoutComments(file.body).replace(/<[^<>]*>/g, blank);
  const inCode = code.flatMap(({ pattern, ...said }) =>
    [...outside.matchAll(pattern)].map(({ index }) => at(index, said)),
  );
  const apart = [...withoutComments(file.body).matchAll(/<\s+\/?([A-Z]\w*)/g)].map(
    ({ 1: name = '', index }) =>
      at(index, {
        message: 'A space stands after “<”, so readers see the tag as text.',
        fix: `Write “<${name}”.`,
      }),
  );
  const uncompiled = mdxFlaws(file.body).map(({ offset, ...flaw }) => at(offset, flaw));
  return [...uncompiled, ...inTags, ...inCode, ...apart];
};

/**
 * An article is made of Markdown and the building blocks, each with the attributes it knows, and can
 * be compiled.
 */
export const mdxRule: Rule = ({ files }) => ofKind(files, 'articleText').flatMap(inText);
