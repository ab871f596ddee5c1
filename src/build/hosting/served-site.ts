/** What a server must know of the site to serve it as it is meant. */
export type ServedSite = {
  /** Path without its trailing slash: `''` at a root, `/help` at a subpath. */
  base: string;
  /** Name of the host, such as `help.example`. */
  host: string;
  /** Sent with every response. */
  headers: Record<string, string>;
  /** Sent over https only; absent where the site does not own its host. */
  transportSecurity: string | undefined;
  /** Each has a `404.html` of its own. */
  locales: readonly string[];
};
