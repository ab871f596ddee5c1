import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';

/** A building block in the text, such as `<Fact id="…">words</Fact>`, or a picture (`img`). */
type ProseBlock = { name: string; attributes: Record<string, string>; children: Prose };

/** A text ready to be put into a page: finished HTML, and the blocks that need to know the page. */
export type Prose = (string | ProseBlock)[];

/** A heading of the second level, which a list of contents leads to. */
export type Heading = { id: string; text: string };

/** What is used of a node, of HTML or of JSX. */
type Node = {
  type: string;
  name?: string | null;
  tagName?: string;
  value?: unknown;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
};

const textOf = ({ value, children = [] }: Node): string =>
  typeof value === 'string' ? value : children.map(textOf).join('');

const attributesOf = ({ attributes = [] }: Node): Record<string, string> =>
  Object.fromEntries(
    attributes.map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']),
  );

/** Comments, the only code that the content check lets pass, are for writers. */
const isCode = ({ type }: Node): boolean =>
  /^mdx(?:FlowExpression|TextExpression|jsEsm)$/.test(type);

/** Serialises nodes; each block stands in the HTML as a comment, MDX having none of its own. */
const compile = (nodes: readonly Node[], idOf: (heading: Node) => string): Prose => {
  const blocks: ProseBlock[] = [];
  const withMarks = (node: Node): Node[] => {
    if (isCode(node)) return [];
    const { type, name, tagName = '', children = [] } = node;
    const block =
      type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement'
        ? { name: name ?? '', attributes: attributesOf(node) }
        : tagName === 'img'
          ? { name: tagName, attributes: node.properties as Record<string, string> }
          : undefined;
    if (block) {
      blocks.push({ ...block, children: compile(children, idOf) });
      return [{ type: 'comment', value: String(blocks.length - 1) }];
    }
    const properties = /^h[1-6]$/.test(tagName)
      ? { ...node.properties, id: idOf(node) }
      : node.properties;
    return [{ ...node, ...(properties && { properties }), children: children.flatMap(withMarks) }];
  };
  const root = { type: 'root', children: nodes.flatMap(withMarks) };
  return toHtml(root as Parameters<typeof toHtml>[0])
    .split(/<!--(\d+)-->/)
    .map((part, index) => (index % 2 === 1 ? blocks[Number(part)]! : part))
    .filter((part) => part !== '');
};

/**
 * Compiles the text of an article. Links stay as written (`article:refund`), since they depend on
 * the page.
 *
 * @param mdx the text below the front matter
 * @throws where the text is no MDX; the content check tells writers of it, with its place
 */
export const compileProse = (mdx: string): { parts: Prose; headings: Heading[] } => {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const idOf = (heading: Node): string => {
    const text = textOf(heading);
    const id = slugger.slug(text);
    if (heading.tagName === 'h2') headings.push({ id, text });
    return id;
  };
  const { children } = mdxToHast(mdx, { features: { smartPunctuation: true } }) as Node;
  return { parts: compile(children ?? [], idOf), headings };
};
