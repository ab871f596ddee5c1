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
  const end = response.end.bind(response);
  response.writeHead = ((status: number, headers?: OutgoingHttpHeaders) => {
    if (status < 500) return writeHead(status, headers);
    const body: Uint8Array[] = [];
    response.write = (chunk: string | Uint8Array) => body.push(Buffer.from(chunk)) > 0;
    response.end = ((last: string | Uint8Array = '') => {
      void instead().then((html) => {
        writeHead(status, html === undefined ? headers : { 'Content-Type': 'text/html' });
        end(html ?? Buffer.concat([...body, Buffer.from(last)]));
      });
      return response;
    }) as typeof end;
    return response;
  }) as typeof writeHead;
};
