import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { letter } from '../../../../src/schemas/letter.ts';

/** The letter as it is published: its sentences are what these tests pin. */
export const letterContent = letter.parse(parse(readFileSync('content/letter.yaml', 'utf8')));
