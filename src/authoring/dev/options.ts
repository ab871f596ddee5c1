/** Options of `astro dev` that say where a server listens. */
export type Listening = { host: string | boolean | undefined; port: number | undefined };

/** Value of an option as Astro reads it: `--host x`, `--host=x`, `--host` alone, `--no-host`. */
const valueOf = (args: readonly string[], name: string): string | boolean | undefined => {
  const values = args.flatMap((argument, index): (string | boolean)[] => {
    if (argument === `--no-${name}`) return [false];
    if (argument.startsWith(`--${name}=`)) return [argument.slice(name.length + 3)];
    if (argument !== `--${name}`) return [];
    const next = args[index + 1];
    return [next === undefined || next.startsWith('-') ? true : next];
  });
  return values.at(-1);
};

/** Where Astro would listen, so that the list of problems stands at the same address. */
export const listeningOf = (args: readonly string[]): Listening => {
  const [host, port] = [valueOf(args, 'host'), Number(valueOf(args, 'port'))];
  return {
    host: host === 'true' ? true : host === 'false' ? false : host,
    port: Number.isInteger(port) && port > 0 ? port : undefined,
  };
};

/** Whether Astro is asked for something else than to serve the site: its help, or to stop a server. */
export const isForAstroAlone = (args: readonly string[]): boolean =>
  args.some((argument) => ['--help', '-h', '--version'].includes(argument)) ||
  ['stop', 'status', 'logs'].includes(args[0] ?? '');
