/** Puts values into the `{name}` places of a text; a name without a value stays as it is. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{([a-zA-Z0-9.-]+)\}/g, (place, name: string) => String(values[name] ?? place));
