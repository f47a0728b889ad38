import { $, h, icon, paint } from './dom.js';
import { sandbox } from './api.js';
import { act, hush } from './acts.js';
import { currentSession, marked, onPaint, sessions, ui, world } from './store.js';
import { city, moment, t, time } from './words.js';
import { show } from './views.js';
import { openMail } from './mail.js';

export const moveClock = preset => act(`clock.${preset}`, () => sandbox.clock(preset),
  () => t('clock.moved', { when: moment(world.mailboxes.mentee.now, 'long'), city: city(world.mailboxes.mentee.zone) }), { unlessNews: true });

/** The first session of the story stays its session, whatever comes later. */
let story = null;
let isNextPrepared = false;

export function forgetStory() {
  story = null;
  isNextPrepared = false;
}

const artefact = (session, kind) => sessions.get(session?.id)?.artefacts.find(a => a.kind === kind);
const isWritten = a => a && !['none', 'due'].includes(a.state);

function following() {
  const now = world.clock.now;
  return marked().find(event => event.id !== story.id && !event.isCancelled && event.startUtc > now && event.startUtc > story.startUtc);
}

/** The steps of the first minute, each with the question whether it is behind us. */
function steps() {
  const { mentor, mentee } = world.mailboxes;
  const seen = marked().find(event => event.id === story?.id);
  // Long over, it is out of the calendar's sight; gone before it took place, it was cancelled.
  if (seen) story = seen;
  else if (!story || world.clock.now < story.endUtc) story = currentSession();
  if (!story) return [];
  const isOver = world.clock.now >= story.endUtc;
  const recap = artefact(story, 'recap');
  const sentRecap = mentor.inbox.find(mail => mail.conversationId === recap?.conversationId) ?? mentor.inbox[0];
  const hasReplied = mentor.sent.length > 0;
  const next = following();
  isNextPrepared ||= hasReplied && Boolean(next) && isWritten(artefact(next, 'progressNote'));
  return [
    { key: 'dayBefore', isDone: isOver || isWritten(artefact(story, 'brief')), when: story.start, do: () => moveClock('dayBefore').then(() => show('mentee')) },
    { key: 'notes', isDone: Boolean(sessions.get(story.id)?.notes), do: () => { show('notes'); $('#notes-text').focus(); } },
    { key: 'after', isDone: isOver && isWritten(recap), do: () => moveClock('after').then(() => show('mentee')) },
    { key: 'send', isDone: mentor.inbox.length > 0 && ['sent', 'deleted'].includes(recap?.state), do: () => openMail('mentee', 'drafts', recap?.itemId ?? mentee.drafts[0]?.id) },
    { key: 'reply', isDone: hasReplied, do: () => openMail('mentor', 'inbox', sentRecap?.id, '#reply-text') },
    next && { key: 'next', isDone: isNextPrepared, when: next.start, do: () => moveClock('dayBefore').then(() => show('mentee')) },
    { key: 'break', isDone: ui.trials.length > 0, do: () => show('trials', { focus: true }) },
  ].filter(Boolean);
}

const free = { key: 'free', do: () => show('notes') };

export function startGuide() {
  onPaint(() => {
    const all = steps();
    const at = all.findIndex(step => !step.isDone);
    const step = all[at] ?? free;
    paint($('#guide-step'), [step.key, step.when, at, all.map(s => s.key), ui.busy, document.documentElement.lang], () => buildStep(step, all, at));
    paint($('#clock'), [world.mailboxes.mentee.now, world.mailboxes.mentor.now, world.presets, ui.busy, clockOf, document.documentElement.lang], buildClock);
    const session = currentSession();
    paint($('#strip'), [session, sessions.get(session?.id)?.artefacts.map(a => [a.kind, a.state, a.dueAt]), document.documentElement.lang], () => buildStrip(session));
  });
}

function buildStep(step, all, at) {
  const isBusy = Boolean(ui.busy);
  return [
    h('ol', { class: 'dots', 'aria-label': at < 0 ? null : t('guide.progress', { n: at + 1, of: all.length }) }, all.map((s, index) =>
      h('li', { class: s.isDone ? 'done' : index === at ? 'now' : '', 'aria-current': index === at ? 'step' : null },
        h('span', { class: 'dot' }, s.isDone ? icon('check') : String(index + 1)), h('span', { class: 'name' }, t(`guide.${s.key}.name`))))),
    h('div', { class: 'say' },
      h('h1', { id: 'guide-title', tabindex: '-1', 'data-step': step.key }, t(`guide.${step.key}`)),
      h('p', {}, t(`guide.${step.key}.more`, { when: step.when ? moment(step.when, 'long') : '' })),
      h('button', { class: 'primary', type: 'button', id: 'guide-do', 'data-key': 'guide-do', 'aria-disabled': isBusy, onclick: () => { if (isBusy) return; hush(); step.do(); } },
        isBusy && h('span', { class: 'spinner' }), ui.busy?.startsWith('clock') ? t('clock.moving') : t(`guide.${step.key}.do`))),
  ];
}

let clockOf = 'mentee';
const presets = ['dayBefore', 'after', 'nextMorning', '+1h'];

function buildClock() {
  const shown = world.mailboxes[clockOf];
  const toggle = who => h('button', {
    type: 'button', 'data-key': `clock-${who}`, id: `clock-${who}`, 'aria-pressed': String(clockOf === who), 'aria-label': t('clock.in', { city: city(world.mailboxes[who].zone) }),
    onclick: () => { clockOf = who; paint($('#clock'), [who, world.clock.now, document.documentElement.lang], buildClock); },
  }, h('span', {}, city(world.mailboxes[who].zone)), h('span', { class: 'small-time' }, time(world.mailboxes[who].now)));
  return [
    h('div', { class: 'face' },
      h('time', { id: 'clock-now', datetime: world.clock.now }, h('b', {}, time(shown.now)), h('span', {}, moment(shown.now, 'long').replace(/( à |, ).*$/, ''))),
      h('div', { class: 'segments zones', role: 'group', 'aria-label': t('clock') }, toggle('mentee'), toggle('mentor'))),
    h('div', { class: 'presets' }, presets.map(key => {
      const preset = world.presets[key];
      const to = preset ? t('clock.to', { when: moment(preset.local, 'long') }) : t('clock.none');
      return h('button', {
        type: 'button', id: `clock-${key === '+1h' ? 'hour' : key}`, 'data-key': `clock-${key}`, title: to, 'aria-description': to, 'aria-disabled': !preset || Boolean(ui.busy) ? 'true' : null,
        onclick: () => preset && !ui.busy && moveClock(key),
      }, ui.busy === `clock.${key}` ? h('span', { class: 'spinner' }) : null, t(`clock.${key}`));
    })),
  ];
}

const signs = { none: 'circle', due: 'clock', waiting: 'mail', edited: 'edit', sent: 'check', deleted: 'delete', withdrawn: 'undo' };

function buildStrip(session) {
  if (!session) return h('p', { class: 'quiet' }, t('session.none'));
  const artefacts = sessions.get(session.id)?.artefacts ?? [];
  return [
    h('p', { class: 'which' }, icon('calendar'), h('b', {}, t('session', { when: moment(session.start, 'long') }))),
    h('ul', {}, ['progressNote', 'brief', 'recap'].map(kind => {
      const { state = 'none', dueAt } = artefacts.find(a => a.kind === kind) ?? {};
      const special = { waiting: kind === 'brief' && '.brief', withdrawn: world.clock.now >= session.endUtc && '.over' }[state] || '';
      const key = `artefact.${state}${special}`;
      return h('li', { class: `artefact ${state}`, 'data-kind': kind, 'data-state': state }, icon(signs[state] ?? 'circle'),
        h('span', {}, h('b', {}, t(`artefact.${kind}`)), ' ', h('span', { class: 'quiet' }, t(key, { when: dueAt ? moment(localOf(dueAt)) : '' }))));
    })),
  ];
}

/** The mentee's local time of an instant. Only here the browser counts with a zone; everything else comes local from the sandbox. */
export function localOf(instant) {
  const zone = world.mailboxes.mentee.zone;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant)).replace(' ', 'T');
}
