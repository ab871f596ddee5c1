import { fill } from '../../i18n/fill.ts';
import { calendarFile } from './calendar-file.ts';
import { dayIn } from '../../ui/day.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { datesOf, makePlan, type Plan } from './plan.ts';
import { planEvents } from './plan-events.ts';
import type { PlannerData } from './planner-ladder.ts';
import { readRequest, writeRequest, type Problem } from './request.ts';
import { calendarSpan, workingCalendar } from './working-days.ts';
import { printPage } from '../../ui/print-page.ts';
import { writeClipboard } from '../../ui/write-clipboard.ts';
import { PlanView } from './show-plan.ts';

/**
 * Turns the day of a complaint into dates, shown in the steps that the page already has. All answers
 * are in the address, so that a link carries them and a reload keeps them; they are kept nowhere else.
 */
class PlanMaker extends HTMLElement {
  readonly #data = JSON.parse(this.querySelector('script')!.textContent) as PlannerData;
  readonly #calendar = workingCalendar(this.#data.years, this.#data.workingWeek);
  readonly #form = this.querySelector('form')!;
  readonly #date = this.querySelector<HTMLInputElement>('[name="date"]')!;
  readonly #result = this.querySelector<HTMLElement>('.result')!;
  readonly #error = this.querySelector<HTMLElement>('#date-error')!;
  readonly #said = this.querySelector<HTMLElement>('.said')!;
  #plan: Plan | undefined;

  connectedCallback(): void {
    this.querySelector<HTMLDetailsElement>('.hand')!.open = false;
    this.#restore(new URLSearchParams(location.search));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      // A reader who submits from a step, where a reminder is set, stays there.
      const isInForm = this.#form.contains(document.activeElement);
      if (!this.#update(this.#answers(), true)) this.#date.focus();
      else if (isInForm) this.#result.querySelector('h2')!.focus();
    });
    this.addEventListener('change', () => {
      this.#follow();
    });
    this.querySelector('[data-clear]')!.addEventListener('click', () => {
      this.#form.reset();
      this.#follow();
      this.#tell(undefined);
      this.#date.focus();
    });
    this.querySelector('.actions')!.addEventListener('click', ({ target }) => {
      const { do: what } = (target as HTMLElement).dataset;
      if (what === 'calendar') this.#download();
      if (what === 'copy') void this.#copy();
      if (what === 'print') void this.#print();
    });
  }

  /** Fills the form from the address of the page, and makes the plan that it asks for. */
  #restore(query: URLSearchParams): void {
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name="how"]')) {
      radio.checked = radio.value === query.get('how');
    }
    this.#date.value = query.get('date') ?? '';
    for (const input of this.querySelectorAll<HTMLInputElement>('.remind input')) {
      input.value = query.get(input.name) ?? '';
      input.disabled = false;
    }
    this.#update(query, query.has('date') || query.has('how'));
  }

  #answers(): URLSearchParams {
    const fields = new FormData(this.#form) as unknown as Iterable<[string, string]>;
    const query = new URLSearchParams([...fields]);
    // The field hides a date that it cannot hold, such as half of one.
    if (this.#date.validity.badInput) query.set('date', '?');
    return query;
  }

  /** Keeps the answers in the address, also those that do not make a plan yet, and shows the plan. */
  #follow(): void {
    const answers = this.#answers();
    const whole = [...answers].filter(([, value]) => value !== '' && value !== '?');
    this.#address(new URLSearchParams(whole));
    this.#update(answers, false);
  }

  /** Without answers the address has no `?` either. */
  #address(answers: URLSearchParams): void {
    const query = answers.toString();
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }

  /**
   * @param asked the reader wants the plan: what is missing is said
   * @returns whether there is a plan
   */
  #update(query: URLSearchParams, asked: boolean): boolean {
    const today = dayIn(this.#data.timeZone, new Date());
    const read = readRequest(query, this.#data.ladder, this.#calendar, today);
    const problem = 'problem' in read ? read.problem : undefined;
    this.#tell(asked || this.#error.textContent ? problem : undefined);
    this.#said.textContent = '';
    this.#clear();
    if ('problem' in read) return false;
    this.#show(makePlan(read.request, this.#calendar, today), today);
    return true;
  }

  #lastDay(): string {
    return formatDay(calendarSpan(this.#calendar).last, this.#data.tag);
  }

  #tell(problem: Problem | undefined): void {
    const { first } = calendarSpan(this.#calendar);
    const date = problem === 'before' ? formatDay(first, this.#data.tag) : this.#lastDay();
    this.#error.textContent = problem ? fill(this.#error.dataset[problem] ?? '', { date }) : '';
    if (problem) this.#date.setAttribute('aria-invalid', 'true');
    else this.#date.removeAttribute('aria-invalid');
  }

  #clear(): void {
    this.#plan = undefined;
    this.removeAttribute('data-made');
    this.#result.hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('.when, .count, .remind, .limit-date')) {
      part.hidden = true;
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-step], .limit-rule')) {
      part.hidden = false;
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-letter]')) link.hash = '';
  }

  #show(plan: Plan, today: string): void {
    const { request } = plan;
    this.#plan = plan;
    this.dataset.made = '';
    this.#address(writeRequest(request));
    new PlanView(this.#data, today, this.#lastDay()).show(this, plan);
    const { text, site } = this.#data;
    this.#result.hidden = false;
    const summary = this.#result.querySelector('.summary')!;
    summary.textContent = this.#summary(plan, today);
    summary.classList.toggle('now', request.ladder.parallel);
    this.#result.querySelector<HTMLElement>('[data-do="calendar"]')!.hidden =
      datesOf(plan).length === 0;
    this.querySelector('.printed')!.textContent = fill(text.printed, { site, url: location.href });
  }

  #summary(plan: Plan, today: string): string {
    const { text, tag } = this.#data;
    if (plan.request.ladder.parallel) {
      return fill(text.atOnce, { date: formatDay(today, tag) });
    }
    const dates = datesOf(plan);
    if (dates.length === 0) {
      const isPast = plan.steps.some(({ pastCalendar }) => pastCalendar);
      return isPast ? fill(text.pastCalendar, { date: this.#lastDay() }) : text.noDates;
    }
    const next = dates.find(({ day }) => day >= today);
    return next
      ? fill(text.next, { date: formatDay(next.day, tag), organisation: next.step.organisation })
      : text.noneLeft;
  }

  #download(): void {
    if (!this.#plan) return;
    const { text, site } = this.#data;
    const place = { host: location.hostname, ladderUrl: location.origin + location.pathname };
    const file = calendarFile(planEvents(this.#plan, text, place), site, new Date());
    const save = document.createElement('a');
    save.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    save.download = `${text.file}.ics`;
    save.click();
    URL.revokeObjectURL(save.href);
  }

  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.#data.text;
    const isCopied = await writeClipboard(location.href);
    this.#said.textContent = isCopied ? copied : `${copyFailed} ${location.href}`;
  }

  async #print(): Promise<void> {
    this.#said.textContent = '';
    if (await printPage()) return;
    this.#said.textContent = `${this.#data.text.printFailed} ${location.href}`;
  }
}

customElements.define('plan-maker', PlanMaker);
