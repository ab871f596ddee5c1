import { readFileSync } from 'node:fs';
import { isLocale } from '../../src/i18n/locales.ts';
import { matchContact } from '../../src/contacts/register/match-contact.ts';
import type { QuestionData } from '../../src/search/question-data.ts';
import { questionIndex } from '../../src/search/question-index.ts';
import { relaxedQueries } from '../../src/search/relax-query.ts';

const [locale = '', query = ''] = process.argv.slice(2);
if (!isLocale(locale) || query === '') {
  console.error('Usage: npm run tool -- search-explain <id|zh|en> "<query>"');
  process.exit(2);
}
const data = JSON.parse(readFileSync(`dist/${locale}/questions.json`, 'utf8')) as QuestionData;
const index = questionIndex(data);
const words = index.interpret(query);
const relaxed = relaxedQueries(words, new Set(data.vocabulary.stopWords), index.rarityOf);

console.log(`query       ${query}`);
console.log(`read as     ${words.join(' | ')}`);
console.log(
  `telling     ${words.map((word) => `${word} ${index.rarityOf(word).toFixed(2)}`).join(', ')}`,
);
console.log(`full text   ${relaxed.map((step) => `“${step}”`).join(' → ')}`);
for (const { value, verdict, page } of matchContact(query, data.contacts).matches) {
  console.log(`contact     ${value}: ${verdict}, ${page}`);
}
console.log('\n   score  phrase    page  known  page and closest phrase');
for (const { question, score, phrase, page, coverage, closest } of index.rank(query).slice(0, 8)) {
  const numbers = [score, phrase, page, coverage].map((n) => n.toFixed(3).padStart(8)).join('');
  console.log(`${numbers}  ${question.page} “${closest}”`);
}
