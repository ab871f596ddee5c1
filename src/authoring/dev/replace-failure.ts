import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Gives another body to a response that fails (5xx); every other response passes unchanged.
 *
 * @param instead the body to send, as HTML; `undefined` leaves the failure as it is
 */
export const replaceFailure = (
  response: ServerResponse,
  instead: () => Promise<string | undefined>,
): void => {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);

  response.writeHead = ((status: number, headers?: OutgoingHttpHeaders) => {
    if (status < 500) return writeHead(status, headers);
    // The failure is held until it is known whether another body takes its place.
    const body: unknown[] = [];
    response.write = (chunk: unknown) => {
      body.push(chunk);
      return true;
    };
    response.end = ((last: unknown) => {
      if (last !== undefined && typeof last !== 'function') body.push(last);
      void instead()
        .catch(() => undefined)
        .then((html) => {
          if (html === undefined) {
            writeHead(status, headers);
            for (const chunk of body) write(chunk);
            end();
          } else {
            writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
            end(html);
          }
        });
      return response;
    }) as typeof response.end;
    return response;
  }) as typeof response.writeHead;
};
