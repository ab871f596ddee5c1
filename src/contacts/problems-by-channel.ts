type Problem = { urgent: boolean; channels: readonly string[] };

const urgentFirst = (a: Problem, b: Problem): number => Number(b.urgent) - Number(a.urgent);

const urgentIn = (group: readonly Problem[]): number => group.filter(({ urgent }) => urgent).length;

/**
 * Problems grouped by the channel that comes first for them. What cannot wait leads, within a
 * group and among the groups: the reader it is for has the least time to look.
 */
export const problemsByChannel = <T extends Problem>(
  articles: readonly T[],
): { channel: string; articles: T[] }[] =>
  [...Map.groupBy(articles, ({ channels }) => channels[0] ?? '')]
    .map(([channel, group]) => ({ channel, articles: group.toSorted(urgentFirst) }))
    .sort((a, b) => urgentIn(b.articles) - urgentIn(a.articles));
