import { $, h, icon } from './dom.js';
import { t } from './words.js';
import { ui, lookAfresh, repaint } from './store.js';

const longest = 3;

/** Says what has just happened, to eyes and to screen readers. */
export function tell(text, { kind = 'info', action = null, detail = null, rows = [] } = {}) {
  const toast = h('div', { class: `toast ${kind}`, role: kind === 'problem' ? 'alert' : null },
    icon(kind === 'problem' ? 'warning' : kind === 'new' ? 'spark' : 'check'),
    h('div', { class: 'told' }, h('p', {}, text, detail && h('small', { lang: 'en' }, detail)), rows.length > 0 && h('ul', {}, rows.map(row => h('li', {}, row)))),
    action && h('button', { class: 'link', type: 'button', onclick: () => { toast.remove(); action.do(); } }, action.label),
    h('button', { class: 'bare', type: 'button', 'aria-label': t('close'), onclick: () => toast.remove() }, icon('close')));
  $('#toasts').append(toast);
  while ($('#toasts').childElementCount > longest) $('#toasts').firstElementChild.remove();
  // Long enough to read and to reach; a problem stays until it is put away.
  if (kind !== 'problem') setTimeout(() => { if (!toast.matches(':hover, :focus-within')) toast.remove(); }, 9000);
}

/** Whoever goes on has read what was told. */
export function hush() {
  for (const toast of document.querySelectorAll('.toast:not(.problem)')) toast.remove();
}

function explain(refusal) {
  if (refusal.status === 0) return tell(t('problem.unreachable'), { kind: 'problem' });
  if (refusal.status === 502 || refusal.status === 503) return tell(t('problem.service'), { kind: 'problem' });
  if (refusal.status === 404) return tell(t('problem.gone'), { kind: 'problem' });
  if (refusal.problem?.code === 'calendar') return tell(t('calendar.unreadable'), { kind: 'problem', detail: [refusal.problem.what, refusal.problem.whatToDo].filter(Boolean).join('. ') });
  return tell(t('problem.refused', { what: [refusal.problem?.what, refusal.problem?.whatToDo].filter(Boolean).join('. ') || refusal.status }), { kind: 'problem' });
}

/** Does one thing at a time, shows that it is being done, and looks at what came of it. Null where it failed. */
export async function act(name, work, done = null, options = {}) {
  if (ui.busy) return null;
  ui.busy = name;
  hush();
  document.body.dataset.busy = name;
  repaint();
  try {
    const result = await work() ?? true;
    await lookAfresh();
    const isTold = options.unlessNews && $('#toasts .new');
    if (done && !isTold) tell(typeof done === 'function' ? done(result) : done, options);
    return result;
  } catch (refusal) {
    if (!('problem' in refusal)) throw refusal;
    explain(refusal);
    await lookAfresh().catch(() => {});
    return null;
  } finally {
    ui.busy = null;
    delete document.body.dataset.busy;
    repaint();
  }
}
