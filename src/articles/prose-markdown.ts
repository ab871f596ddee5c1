/** What a text needs from the page to stand by itself. */
export type Around = {
  /** The value of a fact that stands without words. */
  valueOf: (fact: string) => string | undefined;
  /** What stands behind a fact: a doubt, and its number in the list of sources. */
  cite: (fact: string) => string;
  /** A channel as words, for a contact in the text. */
  contact: (channel: string) => string;
  /** A message as it is sent. */
  message: (message: string) => string;
  /** A screen word with its meaning. */
  screen: (word: string) => string;
  /** Heading of the block of doubts. */
  unknown: string;
  /** The full address of a link as writers put it; `undefined` where it leads to no page. */
  address: (href: string) => string | undefined;
};

/** Text in a callout, as Markdown quotes it. */
const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/**
 * The text of an article as plain Markdown: facts as their values with the number of their source,
 * links as addresses, building blocks as what they hold.
 *
 * @param mdx the text below the front matter
 */
export const proseMarkdown = (mdx: string, around: Around): string =>
  mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    // Only the words of a picture are kept: an article must be complete without its pictures.
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '($1)')
    .replace(
      /<Fact\s+id="([^"]+)"\s*(?:\/>|>([\s\S]*?)<\/Fact>)/g,
      (_, id: string, words?: string) => (words ?? around.valueOf(id) ?? '') + around.cite(id),
    )
    .replace(/<Contact\s+id="([^"]+)"\s*\/>/g, (_, id: string) => around.contact(id))
    .replace(/<Screen\s+id="([^"]+)"\s*\/>/g, (_, id: string) => around.screen(id))
    .replace(
      /^([ \t]*)<Message\s+id="([^"]+)"\s*\/>/gm,
      (_, indent: string, id: string) => indent + quoted(around.message(id)),
    )
    .replace(/<Case\s+id="[^"]+"\s*\/>[ \t]*/g, '')
    .replace(/<Unknown>([\s\S]*?)<\/Unknown>/g, `## ${around.unknown}\n$1`)
    .replace(/<Callout[^>]*>([\s\S]*?)<\/Callout>/g, (_, text: string) => quoted(text))
    .replace(/^[ \t]*<\/?(?:Steps|Checklist)>[ \t]*$/gm, '')
    .replace(/\[([^[\]]*)\]\(([a-z]+:[^)\s]+)\)/g, (_, words: string, href: string) => {
      const address = around.address(href);
      return address === undefined ? words : `[${words}](${address})`;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
