import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type FileToCompress } from './compressor.ts';
import { inlineCode, inlineCodeOfAll, type InlineCode } from './inline-code.ts';
import { compressedCopies, isWorthCompressing } from './precompress.ts';

const port = parentPort!;
const { cache } = workerData as { cache: string };
const used = new Set<string>();
const codes = new Map<string, InlineCode>();

/** Writes a copy from the last build where the content is the same, else makes it. */
const writeCopies = (file: string, content: Uint8Array): void => {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 24);
  const kept = (ending: string) => join(cache, `${name}.${ending}`);
  if (!used.has(name) && !existsSync(kept('gz'))) {
    for (const [ending, copy] of Object.entries(compressedCopies(content))) {
      writeFileSync(kept(ending), copy);
    }
  }
  used.add(name);
  mkdirSync(dirname(file), { recursive: true });
  for (const ending of ['br', 'gz']) copyFileSync(kept(ending), `${file}.${ending}`);
};

mkdirSync(cache, { recursive: true });
port.on('message', (message: FileToCompress | 'finish') => {
  if (message === 'finish') {
    for (const file of readdirSync(cache)) {
      if (!used.has(file.split('.')[0]!)) rmSync(join(cache, file));
    }
    port.postMessage(inlineCodeOfAll([...codes.values()]));
    port.close();
    return;
  }
  const { file, content = readFileSync(file) } = message;
  if (file.endsWith('.html')) {
    const code = inlineCode(Buffer.from(content).toString());
    codes.set(JSON.stringify(code), code);
  }
  if (isWorthCompressing(file, content.length)) writeCopies(file, content);
});
