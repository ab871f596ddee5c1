/** HTML by what it shows. While developing, the content is read anew for each page and so is this. */
export const rendered = new WeakMap<object, Promise<string>>();
