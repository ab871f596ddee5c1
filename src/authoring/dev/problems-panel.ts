import type { Problem } from '../../check/problem.ts';
import { element, paragraph } from '../../ui/element.ts';

const item = ({ file, line, column, rule, message, fix, severity }: Problem): HTMLLIElement =>
  element(
    'li',
    {},
    element('code', {}, `${file}:${line}:${column}`),
    element('small', {}, ` ${severity ?? 'error'} · ${rule}`),
    paragraph('', `${message} ${fix}`),
  );

const look = `
  :host { position: fixed; inset: auto 0 0; z-index: 9; max-height: 50vh; overflow: auto;
    border-top: 4px solid #b3261e; font: 1rem/1.5 system-ui, sans-serif; color: #fff; background: #2a1d1c }
  :host([hidden]) { display: none }
  summary { padding: .75rem 1rem; font-weight: 600; cursor: pointer }
  ol { margin: 0; padding: 0 1rem 1rem 3rem }
  li { margin-bottom: .75rem }
  p { margin: 0 }
  code { font-weight: 600; overflow-wrap: anywhere }
  small { color: #e6c9c6 }
`;

/** While developing: lists every problem of the content over the page, and follows each save. */
const panel = document.createElement('content-problems');
const details = element('details', { open: '' });
panel.attachShadow({ mode: 'open' }).append(element('style', {}, look), details);

const show = (problems: readonly Problem[]): void => {
  panel.hidden = problems.length === 0;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  details.replaceChildren(
    element('summary', {}, `${count} in the content`),
    element('ol', {}, ...problems.map(item)),
  );
};

show([]);
document.body.append(panel);
import.meta.hot?.on('content:problems', show);
const response = await fetch('/__content-problems.json');
show((await response.json()) as Problem[]);
