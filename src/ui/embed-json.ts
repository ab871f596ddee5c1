/**
 * JSON that can stand inside a `<script>` of a page. Only `<` could end the block or begin markup,
 * and as an escape it reads the same.
 */
export const embedJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
