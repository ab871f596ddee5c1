import { z } from 'astro/zod';
import { counted, text } from './interface-word.ts';

/** Words of the search, in `content/ui/<locale>.yaml` under `search`. */
export const searchText = z.strictObject({
  label: text('Label of the search field.'),
  placeholder: text('Example of what to type.'),
  submit: text('Button beside the field.'),
  title: text('Title of the search page.'),
  intro: text('Above the field on the search page.'),
  all: text('Heading of the list of all questions.'),
  working: text('While results are on their way.'),
  found: counted('Result count; {n} is the number.'),
  none: text('Nothing was found; {query} is what was typed.'),
  noneHelp: text('What to do then; links to the contact page and to all questions follow.'),
  askUs: text('Link that opens a request for a missing answer.'),
  failed: text('The search could not be loaded.'),
  offline: text('The device is offline and the search is not on it yet.'),
  nearest: text('No page answers: above the nearest questions.'),
  inOther: text('Above answers in another language; {language} is its name.'),
  inFullText: text('Button that searches the texts of all pages too, for readers who save data.'),
  topic: text('Label of the topic filter.'),
  allTopics: text('First choice of the topic filter.'),
  recent: text('Heading of the searches made before on this device.'),
  clearRecent: text('Button that forgets them.'),
  suggestions: text('Name of the list under the field, for screen readers.'),
  genuine: text('A typed contact is genuine; {value} and {name}.'),
  avoid: text('A typed contact is retired, used by scammers or somebody else’s; {value}.'),
  unknownContact: text('A typed number or address is not in the register.'),
});
