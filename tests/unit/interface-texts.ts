import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { interfaceText, type Interface } from '../../src/schemas/interface.ts';

/** The words of the interface as readers see them. */
export const interfaceIn = (locale: Locale): Interface =>
  interfaceText.parse(parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')));
