import { $ } from './dom.js';
import { sandbox } from './api.js';
import { act, tell } from './acts.js';
import { t } from './words.js';
import { ui } from './store.js';
import { show } from './views.js';

export const chooseCalendarFile = () => $('#ics-file').click();

export function startDrop() {
  const veil = $('#veil');
  let depth = 0;
  const carriesFile = event => event.dataTransfer?.types.includes('Files');
  addEventListener('dragenter', event => {
    if (!carriesFile(event)) return;
    depth++;
    veil.hidden = false;
  });
  addEventListener('dragleave', event => {
    if (carriesFile(event) && --depth <= 0) veil.hidden = true;
  });
  addEventListener('dragover', event => carriesFile(event) && event.preventDefault());
  addEventListener('drop', event => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    take(event.dataTransfer.files[0]);
  });
  $('#ics-file').addEventListener('change', event => {
    take(event.target.files[0]);
    event.target.value = '';
  });
}

async function take(file) {
  if (!file) return;
  if (!/\.(ics|ical|ifb)$/i.test(file.name) && file.type !== 'text/calendar') {
    tell(t('calendar.notIcs'), { kind: 'problem' });
    return;
  }
  const added = await act('calendar', () => sandbox.calendar(file), result => [
    t('calendar.dropped', { subject: result.subject }), result.isLater && t('calendar.later'), result.isRecast && t('calendar.recast'),
  ].filter(Boolean).join(' '));
  if (!added) return;
  ui.event.mentee = added.eventId;
  ui.session = added.eventId;
  show('mentee');
}
