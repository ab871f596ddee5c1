import { nearest } from '../../ui/nearest.ts';
import { textRule } from '../content.ts';
import type { Said } from '../problem.ts';
import { mdxFlaws } from '../read/compile-mdx.ts';
import { tagsIn, type Tag } from '../read/mdx-elements.ts';
import { blank, withoutComments } from '../read/prose-of.ts';

/** The attribute that each building block knows; an id must be there, a type can be left out. */
const blocks: Record<string, 'id' | 'type' | undefined> = {
  Fact: 'id',
  Contact: 'id',
  Screen: 'id',
  Message: 'id',
  Case: 'id',
  Callout: 'type',
  Steps: undefined,
  Checklist: undefined,
  Unknown: undefined,
};

const calloutTypes = ['danger', 'warning', 'note'];

const guide = 'content/style/en.md lists the building blocks.';

const unknown = (name: string): Said => {
  const meant = nearest(name, Object.keys(blocks));
  const instead = /^[a-z]/.test(name)
    ? 'Write Markdown instead of HTML: **bold**, [words](article:…), ![what it shows](./name.webp), a list.'
    : guide;
  return [
    `There is no building block “<${name}>”.`,
    meant ? `Did you mean “<${meant}>”?` : instead,
  ];
};

const attributesOf = ({ name, attributes }: Tag): Said[] => {
  const known = blocks[name];
  const said: Said[] = [];
  if (known === 'id' && !attributes.get('id')) {
    said.push([
      `“<${name}>” needs id="…".`,
      `Write <${name} id="…" /> with the id as text between double quotes.`,
    ]);
  }
  for (const [key, value = ''] of attributes) {
    if (key !== known) {
      const meant = known && nearest(key, [known]);
      said.push([
        `“<${name}>” has no “${key}”.`,
        meant ? `Did you mean “${meant}”?` : 'Remove it.',
      ]);
    } else if (key === 'type' && !calloutTypes.includes(value)) {
      said.push([
        `There is no callout of type “${value}”.`,
        `Use one of: ${calloutTypes.join(', ')}.`,
      ]);
    }
  }
  return said;
};

/** Code is not allowed in an article: no reader would see it, or it would break the page. */
const code: { pattern: RegExp; said: Said }[] = [
  {
    pattern: /^(?:import|export)\s[^\n]*(?:from|=|\{)/gm,
    said: ['This line is code.', 'Remove it: building blocks need no imports.'],
  },
  {
    pattern: /\{[^{}\n]*\}/g,
    said: [
      'The text between “{” and “}” is code, and readers do not see it as written.',
      'Remove the braces; a sourced value is written <Fact id="…" />.',
    ],
  },
];

/**
 * An article is made of Markdown and the building blocks, each with the attributes it knows, and can
 * be compiled.
 */
export const mdxRule = textRule('mdx', (file, report) => {
  const body = withoutComments(file.body);
  for (const { offset, message, fix } of mdxFlaws(file.body)) report(offset, message, fix);
  for (const tag of tagsIn(file.body)) {
    // The rule `link` reports pictures without words, and what the compiler does not take for a tag.
    if (tag.closing || !tag.isWellFormed || (tag.name === 'img' && !tag.attributes.get('alt')))
      continue;
    for (const said of tag.name in blocks ? attributesOf(tag) : [unknown(tag.name)]) {
      report(tag.offset, ...said);
    }
  }
  const outside = body.replace(/<[^<>]*>/g, blank);
  for (const { pattern, said } of code) {
    for (const { index } of outside.matchAll(pattern)) report(index, ...said);
  }
  for (const { 1: name = '', index } of body.matchAll(/<\s+\/?([A-Z]\w*)/g)) {
    report(index, 'A space stands after “<”, so readers see the tag as text.', `Write “<${name}”.`);
  }
});
