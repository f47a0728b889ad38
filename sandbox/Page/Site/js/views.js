import { $ } from './dom.js';
import { hush } from './acts.js';
import { ui, onPaint, repaint } from './store.js';

const order = ['mentee', 'mentor', 'notes', 'trials'];
const tab = view => $(`#tab-${view}`);
const isShown = view => tab(view).offsetParent !== null;

export function show(view, { focus = false } = {}) {
  ui.view = view;
  repaint();
  if (focus) tab(isShown(view) ? view : 'mentee').focus();
}

export function startViews() {
  for (const view of order) tab(view).addEventListener('click', () => { hush(); show(view); });
  $('#tabs').addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: 'first', End: 'last' }[event.key];
    if (!step) return;
    event.preventDefault();
    const shown = order.filter(isShown);
    const at = Math.max(0, shown.indexOf(ui.view));
    show(step === 'first' ? shown[0] : step === 'last' ? shown.at(-1) : shown[(at + step + shown.length) % shown.length], { focus: true });
  });
  onPaint(paintViews);
}

function paintViews() {
  document.body.dataset.view = ui.view;
  for (const view of order) {
    // On a wide page both mailboxes share one tab.
    const isSelected = view === ui.view || (view === 'mentee' && ui.view === 'mentor' && !isShown('mentor'));
    tab(view).setAttribute('aria-selected', isSelected);
    tab(view).tabIndex = isSelected ? 0 : -1;
  }
}
