import { readFileSync } from 'node:fs';
import { languageTags, isLocale, locales } from '../../src/i18n/locales.ts';
import { matchContact } from '../../src/contacts/register/match-contact.ts';
import { shareElsewhere } from '../../src/search/elsewhere.ts';
import { isCovered, likelihood } from '../../src/search/is-covered.ts';
import { foldScript, visible } from '../../src/search/normalize.ts';
import type { RareData } from '../../src/search/question-data.ts';
import { questionIndex } from '../../src/search/question-index.ts';
import { tellingWord } from '../../src/search/telling-word.ts';
import { readQuestions } from './read-questions.ts';

const [locale = '', typed = ''] = process.argv.slice(2);
if (!isLocale(locale) || typed === '') {
  console.error(`Usage: npm run tool -- search-explain <${locales.join('|')}> "<query>"`);
  process.exit(2);
}
const data = readQuestions(`dist/${locale}/questions.json`);
const rare = JSON.parse(readFileSync(`dist/${locale}/questions-rare.json`, 'utf8')) as RareData;
const index = questionIndex(data);
const query = foldScript(visible(typed), rare.fold);
const words = index.interpret(query);
const stopWords = new Set(data.vocabulary.stopWords);
const asked = tellingWord(words, stopWords, index.rarityOf, languageTags[locale]);
const ranked = index.rank(query);
const fit = index.fit(query, ranked);
const elsewhere = shareElsewhere(query, data.vocabulary, rare.leftToOthers);

console.log(`query       ${query}`);
console.log(`read as     ${words.join(' | ')}`);
console.log(
  `telling     ${words
    .map((word) => `${word} ${stopWords.has(word) ? '(filler)' : index.rarityOf(word).toFixed(2)}`)
    .join(', ')}`,
);
console.log(`full text   ${asked ?? 'is not asked'}`);
console.log(
  `answered    ${isCovered(fit, elsewhere) ? 'yes' : 'no'}, ${likelihood(fit, elsewhere).toFixed(2)}: the first page says ` +
    `${Math.round(fit.coverage * 100)} % of the telling words and has ` +
    `${Math.round(fit.share * 100)} % of the highest score; rarity ${fit.rarity.toFixed(2)} by ` +
    `pages, ${fit.phraseRarity.toFixed(2)} by phrases` +
    (elsewhere ? ', names a subject that the site leaves to others' : ''),
);
for (const { value, verdict, page } of matchContact(query, rare).matches) {
  console.log(`contact     ${value}: ${verdict}, ${page}`);
}
console.log('\n   score  phrase    page  page, case and closest phrase');
for (const { question, score, phrase, page, closest, case: part } of ranked.slice(0, 8)) {
  const numbers = [score, phrase, page].map((n) => n.toFixed(3).padStart(8)).join('');
  console.log(`${numbers}  ${question.page}${part ? `#${part.id}` : ''} “${closest}”`);
}
