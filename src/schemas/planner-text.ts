import { z } from 'astro/zod';
import { counted, text } from './interface-word.ts';

/** Words of the planner, in `content/ui/<locale>.yaml` under `planner`. */
export const plannerText = z.strictObject({
  title: text('Title of the planner.'),
  intro: text('Sentence under it.'),
  privacy: text('What happens with what the reader enters.'),
  how: text('Question how the complaint was made.'),
  spoken: text('Answer: by phone or SMS.'),
  written: text('Answer: by e-mail, letter, form or in person.'),
  howHelp: text('That it may be left open, and which answer fits a report in the app.'),
  submit: text('Button that shows the plan.'),
  clear: text('Button that empties the form and takes the answers out of the address.'),
  entersAs: z
    .strictObject({
      spoken: text('A spoken complaint starts at this step.'),
      written: text('A written complaint starts at this step.'),
    })
    .describe('Beside the step at which a complaint starts.'),
  extension: text('The time may be extended; {time}.'),
  timeLimit: text('A time limit in words; {what} ends and {time} after the event.'),
  remindBefore: text('In front of the field of an own reminder.'),
  remindAfter: text('Behind that field: working days.'),
  hand: text('Heading of the table to count by hand.'),
  handHow: text('How to count with it.'),
  handDaysOff: text('In front of the days off of a month.'),
  handProvisional: text('Beside a month whose days off are not set by decree yet.'),
  form: z
    .strictObject({
      date: text('Label of the day of the first complaint.'),
      dateHelp: text('What to know about that day.'),
      eventDate: text(
        'Label of that field where all steps are taken at once: the day it happened.',
      ),
      eventDateHelp: text('Why that day is asked, and that it may be left out.'),
      dateMissing: text('Error: not a day.'),
      dateBefore: text('Error: the day lies before the holiday calendar; {date} is its first day.'),
      dateAfter: text('Error: the day lies after the holiday calendar; {date} is its last day.'),
      eventDateFuture: text('Error: the day it happened is still to come.'),
    })
    .describe('What the browser fills into the form.'),
  plan: z
    .strictObject({
      title: text('Heading of the plan.'),
      next: text('The next date of the plan; {date} and {organisation}.'),
      noneLeft: text('All dates of the plan have passed.'),
      noDates: text('The plan has no date.'),
      atOnce: text('All steps are taken today; {date}.'),
      future: text('The day of the complaint is still to come.'),
      complaint: text('Beside the day of the complaint, which is day 0.'),
      from: text('When a step starts; {date}.'),
      later: text('When it starts if more time was announced; {date}.'),
      undated: text('In place of a date where no rule sets one.'),
      pastCalendar: text('The count leaves the holiday calendar; {date} is its last day.'),
      until: text('What the organisation has; {organisation}, {time} and {date}.'),
      goOn: text('When to go on then; {date}.'),
      extended: text('If it announces more time; {time}, {date} and {next}.'),
      notCounted: text('Above the days that were not counted.'),
      weekends: counted('{n} days of weekends.'),
      dayOff: text('A day off; {date} and {name}.'),
      rule: text('Basis of a date: a rule.'),
      own: text('Basis of a date: the reader alone.'),
      terms: text('Basis of a date: the terms of what ends then.'),
      today: text('The date is today.'),
      passed: text('The date has passed; what to do.'),
      provisional: text('The count runs into a year whose days off are not set.'),
      limit: text('A time limit with its day; {what} and {date}.'),
      limitPassed: text('That day has passed; what to do.'),
      calendar: text('Button: calendar file.'),
      copy: text('Button: copy the address of the plan.'),
      copied: text('The address was copied.'),
      copyFailed: text('It could not be copied; the address follows.'),
      print: text('Button: print.'),
      printFailed: text('The browser did not print; the address follows.'),
      file: text('Name of the calendar file, without its ending.'),
      event: text('Calendar entry: go on; {organisation}.'),
      eventLater: text('Calendar entry: go on if more time was announced; {organisation}.'),
      eventReminder: text('Calendar entry: own reminder; {organisation}.'),
      attach: text('What to attach, in a calendar entry; {items}.'),
      printed: text('At the foot of a printed plan; {site} and {url}.'),
    })
    .describe('What the browser fills into a plan.'),
});
