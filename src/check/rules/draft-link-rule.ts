import { fieldsOf, placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import type { Place, Problem } from '../problem.ts';

type Link = { slug: string; place: () => Place };

/** Links to articles: in prose, under `related`, and of a notice. */
const articleLinks = (file: ContentFile): Link[] => {
  const { related, article } = fieldsOf(file);
  const inList = (Array.isArray(related) ? related : []).map((slug, index) => ({
    slug: String(slug),
    place: () => file.yaml.placeOf(['related', index]),
  }));
  const ofNotice =
    file.kind === 'notice' && typeof article === 'string'
      ? [{ slug: article, place: () => file.yaml.placeOf(['article']) }]
      : [];
  const inProse = [...file.body.matchAll(/\]\(article:([a-z0-9-]+)/g)].map((match) => ({
    slug: match[1] ?? '',
    place: () => placeInBody(file, match.index + 2),
  }));
  return [...inList, ...ofNotice, ...inProse];
};

/** What is published leads to no draft, which the published site does not have. */
export const draftLinkRule = (files: readonly ContentFile[]): Problem[] => {
  const drafts = new Set(
    files
      .filter((file) => file.kind === 'article' && fieldsOf(file).draft === true)
      .map(({ id }) => id),
  );
  const isDraft = ({ id }: ContentFile) => drafts.has(id.split('/')[0] ?? '');
  return files
    .filter((file) => !isDraft(file))
    .flatMap((file) =>
      articleLinks(file)
        .filter(({ slug }) => drafts.has(slug))
        .map(({ slug, place }) =>
          problemIn(
            file,
            place(),
            'draft-link',
            `The article “${slug}” is a draft and will not be on the published site.`,
            `Take the link out, or publish it: remove “draft: true” from content/articles/${slug}/article.yaml.`,
          ),
        ),
    );
};
