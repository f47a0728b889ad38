import { $, h, icon, paint } from './dom.js';
import { sandbox } from './api.js';
import { act, hush } from './acts.js';
import { onPaint, repaint, ui } from './store.js';
import { t } from './words.js';

const trials = { notifications: 'bell', 504: 'bolt', kill: 'power', 429: 'clock', drop: 'plug' };
const order = ['notifications', '504', 'kill', '429', 'drop'];

export function startTrials() {
  onPaint(() => paint($('#trials'), [ui.trials, ui.busy, document.documentElement.lang], build));
}

async function attempt(what) {
  const happened = await act(`break.${what}`, () => sandbox.breakIt(what));
  if (happened) {
    ui.trials.unshift(happened);
    // The result says it all.
    hush();
  }

  repaint();
  $('#trials .result h4')?.focus();
}

function build() {
  return [
    h('p', { class: 'intro' }, t('trials.intro')),
    h('ul', { class: 'trial-list' }, order.map(what => {
      const isRunning = ui.busy === `break.${what}`;
      return h('li', { class: 'trial' }, icon(trials[what]), h('h3', {}, t(`trials.${what}`)), h('p', { class: 'quiet' }, t(`trials.${what}.more`)),
        h('button', { type: 'button', id: `break-${what}`, 'data-key': `break-${what}`, 'aria-disabled': ui.busy ? 'true' : null, 'aria-label': `${t('trials.do')} · ${t(`trials.${what}`)}`, onclick: () => attempt(what) },
          isRunning && h('span', { class: 'spinner' }), isRunning ? t('trials.running') : t('trials.do')));
    })),
    h('h3', { class: 'results-title' }, t('trials.results')),
    ui.trials.length === 0 ? h('p', { class: 'empty' }, t('trials.empty')) : h('ol', { class: 'results' }, ui.trials.map(result)),
  ];
}

function result(happened, index) {
  const isGood = happened.drafts === 1;
  const facts = [
    happened.notifications > 0 && t('trials.happened.notifications', { n: happened.notifications }),
    happened.faults > 0 && t('trials.happened.faults', { n: happened.faults }),
    happened.serviceStopped && t('trials.happened.stopped'),
  ].filter(Boolean);
  return h('li', { class: `result ${isGood ? 'good' : 'bad'}`, 'data-trial': happened.what, 'data-drafts': happened.drafts },
    icon(isGood ? 'check' : 'warning'),
    h('div', {},
      h('h4', { tabindex: '-1' }, t(`trials.${happened.what}`), ' ', h('span', { class: 'verdict' }, t(isGood ? 'trials.good' : 'trials.bad'))),
      h('p', { class: 'equation' }, facts.map(fact => [h('span', { class: 'tag' }, fact), ' ']), icon('arrow'), ' ', h('b', {}, t('trials.happened.drafts', { n: happened.drafts }))),
      !happened.isCancelled && h('button', {
        type: 'button', class: 'link', 'data-key': `trial-cancel-${index}`,
        onclick: async () => {
          if (await act('cancel', () => sandbox.appointment(happened.eventId, 'cancel'), t('event.did.cancel'))) happened.isCancelled = true;
          repaint();
        },
      }, t('trials.cancel'))));
}
