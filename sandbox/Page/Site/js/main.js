import { $ } from './dom.js';
import { startCalendars } from './calendar.js';
import { startDrop } from './drop.js';
import { startGuide } from './guide.js';
import { startMail } from './mail.js';
import { startNews } from './news.js';
import { startNotes } from './notes.js';
import { startPeople } from './people.js';
import { startSettings } from './settings.js';
import { startStored } from './stored.js';
import { startTasks } from './tasks.js';
import { startTrials } from './trials.js';
import { startViews } from './views.js';
import { sandbox } from './api.js';
import { look, lookAfresh, repaint, ui, world } from './store.js';
import { speak, t } from './words.js';
import { tell } from './acts.js';

const everySecond = 2000;

await speak(navigator.language.startsWith('fr') ? 'fr-FR' : 'en');
for (const start of [startViews, startSettings, startGuide, startPeople, startCalendars, startMail, startTasks, startNews, startNotes, startTrials, startStored, startDrop]) start();

/** A story that has not begun is told in the reader's language. */
async function greet() {
  const isFrench = navigator.language.startsWith('fr');
  const hasBegun = world.counters.drafts > 0;
  if (hasBegun || isFrench === world.settings.language.startsWith('fr')) return;
  await sandbox.settings({ language: isFrench ? 'fr-FR' : 'en', address: world.settings.address });
  await lookAfresh();
}

let isLost = false;

async function watch() {
  try {
    if (!document.hidden && !ui.busy) await look();
    isLost = false;
  } catch {
    if (!isLost) tell(t('problem.unreachable'), { kind: 'problem' });
    isLost = true;
  }
  setTimeout(watch, everySecond);
}

await watch();
if (world) {
  await greet();
  await speak(world.settings.language);
  repaint();
}
delete document.body.dataset.loading;
