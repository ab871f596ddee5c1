import { z } from 'astro/zod';
import { text } from './interface-word.ts';

/** Words around messages and screen words, in articles and on the page of phrases. */
export const phrasesText = z.strictObject({
  title: text('Title of the page of messages and screen words.'),
  intro: text('Sentence under it.'),
  sheet: text('Title of the sheet of one topic; {topic}.'),
  screenWords: text('Heading of the screen words of a topic.'),
  to: text('Who gets a message; {name}.'),
  say: text('Heading of the short version for the phone.'),
  meaning: text('Heading of what a message means in the reader’s language.'),
  slots: text('Said before and after copying: what to fill in; {slots} is a list.'),
  copy: text('Button that copies a message.'),
  screen: text('A screen word with its meaning; {label} and {gloss}.'),
  screenPlain: text('A screen word that needs no meaning; {label}.'),
  screenBoth: text('A screen word in two languages of the app; {label} and {other}.'),
  link: text('Link to the page, where messages are needed.'),
  print: text('Button that prints a sheet.'),
});
