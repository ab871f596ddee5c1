/**
 * JSON for a `<script>` in a page. Only `<` could end the block or begin markup, so it is written
 * as an escape.
 */
export const embedJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
