/** When the server sent what is stored, in milliseconds since 1970; absent where it did not say. */
const savedHeader = 'x-copy-saved';

/** Which version of the file a copy is, as `offline.json` of the language names it. */
const revisionHeader = 'x-copy-revision';

/** Pages and what goes with them are worth a copy; downloads and feeds are not. */
const pageTypes = /^(?:text\/html|application\/json|image\/svg)/;

/** Some hosts answer for a missing file with a page, which must not be stored as a script. */
const fileTypes = /^(?!text\/html)/;

/** Larger files are not stored, so that a number of files bounds the storage. In bytes. */
const largest = 256 * 1024;

/**
 * When a response left its server, in milliseconds since 1970; `undefined` where it does not say.
 * The clock of the device is not used: it may be years off, and the date would be wrong.
 */
export const sentAt = (headers: Headers): number | undefined => {
  const date = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  return Number.isNaN(date) ? undefined : date + (Number.isFinite(age) ? age * 1000 : 0);
};

/** When a copy was saved, in milliseconds since 1970; `undefined` where that is not known. */
export const savedAt = (copy: Response): number | undefined =>
  Number(copy.headers.get(savedHeader)) || undefined;

export const revisionOf = (copy: Response): string | null => copy.headers.get(revisionHeader);

/**
 * The copy to store of an answer of the network, with the time it was sent; `null` for what is not
 * worth one: errors, redirects, downloads, very large files.
 *
 * @param as a page or what goes with it, or another file, such as a script
 * @throws where the connection breaks before the end, so that nothing is stored by half
 */
export const copyOf = async (
  response: Response,
  as: 'page' | 'file',
  revision?: string,
): Promise<Response | null> => {
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || response.redirected) return null;
  if (!(as === 'page' ? pageTypes : fileTypes).test(type)) return null;
  const body = await response.arrayBuffer();
  if (body.byteLength > largest) return null;
  const headers = new Headers(response.headers);
  const sent = sentAt(response.headers);
  if (sent !== undefined) headers.set(savedHeader, String(sent));
  if (revision !== undefined) headers.set(revisionHeader, revision);
  return new Response(body, { headers });
};

/**
 * A copy as it answers a request. A page learns from `data-saved` on its root element that it is
 * a copy, and of when: milliseconds since 1970, or nothing where that is not known.
 *
 * @param confirmed when the copy was last found to be the current version, if later
 */
export const answerWith = async (copy: Response, confirmed?: number): Promise<Response> => {
  if (!copy.headers.get('content-type')?.startsWith('text/html')) return copy;
  const saved = Math.max(savedAt(copy) ?? 0, confirmed ?? 0);
  const html = await copy.text();
  const marked = html.replace('<html ', `<html data-saved="${saved || ''}" `);
  return new Response(marked, { headers: copy.headers });
};
