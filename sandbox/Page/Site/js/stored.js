import { $, h, paint } from './dom.js';
import { service } from './api.js';
import { onPaint, world } from './store.js';
import { t } from './words.js';
import { tell } from './acts.js';

const counted = ['mailsSent', 'appointmentsWritten', 'drafts'];

export function startStored() {
  onPaint(() => paint($('#counters'), [world.counters, document.documentElement.lang], () => counted.map(name =>
    h('span', { class: 'counter', 'data-counter': name, 'data-count': world.counters[name] }, t(`counters.${name}`, { n: world.counters[name] })))));
  const dialog = $('#stored');
  $('#counters').addEventListener('click', async () => {
    try {
      const rows = await service.stored();
      $('#stored-body').replaceChildren(...build(rows));
      dialog.showModal();
    } catch {
      tell(t('problem.service'), { kind: 'problem' });
    }
  });
  $('#stored-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
}

function build(rows) {
  return [
    h('p', { class: 'lead' }, t('stored.intro')),
    h('p', { class: 'quiet' }, t('stored.rights'), ' ', t('stored.requests', { n: world.counters.requests }), '.'),
    rows.length === 0 && h('p', { class: 'empty' }, t('stored.empty')),
    ...[...Map.groupBy(rows, row => row.kind)].map(([kind, same]) => table(kind, same)),
  ].filter(Boolean);
}

function table(kind, rows) {
  const fields = [...new Set(rows.flatMap(row => Object.keys(row.fields)))];
  return h('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': kind },
    h('table', { 'data-kind': kind },
      h('caption', {}, kind, h('span', { class: 'count' }, String(rows.length))),
      h('thead', {}, h('tr', {}, fields.map(field => h('th', { scope: 'col' }, field)))),
      h('tbody', {}, rows.map(row => h('tr', {}, fields.map(field => h('td', {}, row.fields[field] ?? h('i', { class: 'quiet' }, t('stored.null')))))))));
}
