import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { element, paragraph, type Content } from '../../ui/element.ts';
import { letterFragment } from '../letter/letter-link.ts';
import type { Plan, PlannedStep, Start } from './plan.ts';
import type { PlannerData, PlannerStep, SourcedDays } from './planner-ladder.ts';
import type { PlanRequest } from './request.ts';
import type { Count } from './working-days.ts';

/** Puts the days of a plan into the steps that the page already shows. */
export class PlanView {
  readonly #text: PlannerData['text'];

  constructor(
    readonly data: PlannerData,
    readonly today: string,
    /** The last day of the holiday calendar, in words. */
    readonly lastDay: string,
  ) {
    this.#text = data.text;
  }

  /** @param section the ladder of the plan, as the page shows it */
  show(section: Element, { request, steps }: Plan): void {
    const planned = new Map(steps.map((step) => [step.step.number, step]));
    let before: PlannerStep | undefined;
    for (const item of section.querySelectorAll<HTMLElement>('[data-step]')) {
      const step = planned.get(Number(item.dataset.step));
      item.hidden = step === undefined;
      if (!step) continue;
      this.#put(item, '.when', this.#when(step.start, before));
      this.#put(item, '.count', this.#count(step));
      this.#remind(item, step);
      this.#letter(item, step, request);
      if (step.step.timeLimit) {
        item.querySelector<HTMLElement>('.limit-rule')!.hidden = request.date !== undefined;
        this.#put(item, '.limit-date', this.#limit(step.step.timeLimit, step.limit));
      }
      before = step.step;
    }
  }

  /** Puts something into its place in a step; where there is nothing, the place is hidden. */
  #put(item: Element, place: string, content: Content): void {
    const part = item.querySelector<HTMLElement>(place)!;
    part.replaceChildren(...content);
    part.hidden = content.length === 0;
  }

  #day(day: string): string {
    return formatDay(day, this.data.tag);
  }

  #basis(words: string, days?: SourcedDays): HTMLElement {
    const basis = paragraph('told soft', element('b', {}, words));
    if (!days) return basis;
    const number = this.data.citations[days.fact] ?? 0;
    const confidence = this.data.confidence[days.confidence];
    const name = `${confidence}, ${fill(this.data.cite, { n: number })}`;
    const link = element('a', { href: `#source-${number}`, 'aria-label': name }, confidence);
    basis.append(' · ', link);
    return basis;
  }

  /** What there is to say about a day that a step is taken on. */
  #remarks({ date, provisional }: { date: string; provisional: boolean }): Content {
    const { today, passed, provisional: estimate } = this.#text;
    return [
      ...(date === this.today ? [paragraph('due', today)] : []),
      ...(date < this.today ? [paragraph('due', passed)] : []),
      ...(provisional ? [paragraph('due', estimate)] : []),
    ];
  }

  #when(start: Start, before: PlannerStep | undefined): Content {
    const text = this.#text;
    const big = (words: string) => paragraph('date', words);
    switch (start.by) {
      case 'today':
        return [];
      case 'nothing':
        return [paragraph('date none', text.undated)];
      case 'past-calendar':
        return [paragraph('date none', this.#pastCalendar())];
      case 'complaint': {
        const future = start.date > this.today ? [paragraph('due', text.future)] : [];
        return [big(this.#day(start.date)), paragraph('told soft', text.complaint), ...future];
      }
      case 'reminder':
        return [big(this.#day(start.date)), this.#basis(text.own), ...this.#remarks(start)];
      case 'rule': {
        const later = start.later && fill(text.later, { date: this.#day(start.later) });
        return [
          big(fill(text.from, { date: this.#day(start.date) })),
          ...(later ? [paragraph('later', later)] : []),
          this.#basis(text.rule, before?.term),
          ...this.#remarks(start),
        ];
      }
    }
  }

  #pastCalendar(): string {
    return fill(this.#text.pastCalendar, { date: this.lastDay });
  }

  #notCounted({ weekendDays, daysOff }: Count): Content {
    if (weekendDays + daysOff.length === 0) return [];
    const { weekends, notCounted, dayOff } = this.#text;
    const list = daysOff.map(({ date, name }) => fill(dayOff, { date: this.#day(date), name }));
    if (weekendDays > 0) {
      list.push(fill(weekends[weekendDays === 1 ? 'one' : 'other'], { n: weekendDays }));
    }
    return [
      paragraph('not-counted', notCounted),
      element('ul', { class: 'not-counted' }, ...list.map((words) => element('li', {}, words))),
    ];
  }

  #count({ step, term, extended, reminder, pastCalendar }: PlannedStep): Content {
    const text = this.#text;
    const content: Content = [];
    if (term && step.term) {
      const { organisation } = step;
      const date = this.#day(term.last);
      content.push(
        paragraph('until', fill(text.until, { organisation, time: step.term.time, date })),
        paragraph('', fill(text.goOn, { date: this.#day(term.next) })),
        ...this.#notCounted(term),
      );
    }
    if (extended && step.extension) {
      const { time } = step.extension;
      const values = { time, date: this.#day(extended.last), next: this.#day(extended.next) };
      content.push(paragraph('more', fill(text.extended, values)), ...this.#notCounted(extended));
    }
    if (reminder) content.push(...this.#notCounted(reminder));
    if (pastCalendar) content.push(paragraph('due', this.#pastCalendar()));
    return content;
  }

  #remind(item: Element, { mayRemind }: PlannedStep): void {
    const line = item.querySelector<HTMLElement>('.remind');
    if (!line) return;
    line.hidden = !mayRemind;
    line.querySelector('input')!.disabled = !mayRemind;
  }

  /** The letter of a later step says when the complaint was made. */
  #letter(item: Element, { start }: PlannedStep, { date = '', ladder }: PlanRequest): void {
    const link = item.querySelector<HTMLAnchorElement>('[data-letter]');
    const isLater = start.by !== 'complaint' && !ladder.parallel;
    if (link) link.hash = letterFragment(isLater ? date : '');
  }

  #limit(timeLimit: NonNullable<PlannerStep['timeLimit']>, last: string | undefined): Content {
    if (last === undefined) return [];
    const text = this.#text;
    return [
      paragraph('', fill(text.limit, { what: timeLimit.what, date: this.#day(last) })),
      this.#basis(text.terms, timeLimit),
      ...(last < this.today ? [paragraph('due', text.limitPassed)] : []),
    ];
  }
}
