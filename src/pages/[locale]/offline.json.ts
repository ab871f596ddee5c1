import type { APIRoute } from 'astro';
import { getArticlesByTopic } from '../../content/articles.ts';
import { getChannels } from '../../content/channels.ts';
import { getLadders } from '../../content/ladders.ts';
import { getSinglePages } from '../../content/single-pages.ts';
import { inEveryLocale } from '../../content/static-paths.ts';
import { getTopics } from '../../content/topics.ts';
import { choosePages } from '../../offline/choose-pages.ts';
import { getSheets } from '../../phrases/sheets.ts';

export const getStaticPaths = inEveryLocale;

/** What the language keeps; the build replaces it by the list of files with their revisions. */
export const GET: APIRoute = async ({ locals }) =>
  Response.json(
    choosePages(
      {
        topics: await getTopics(),
        articlesByTopic: await getArticlesByTopic(),
        channels: await getChannels(),
        ladders: await getLadders(),
        sheets: (await getSheets()).map(({ topic }) => topic.id),
        singlePages: await getSinglePages(),
      },
      locals.locale,
    ),
  );
