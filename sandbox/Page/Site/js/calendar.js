import { $, h, icon, paint } from './dom.js';
import { sandbox } from './api.js';
import { act } from './acts.js';
import { fresh, keyOf, onPaint, repaint, ui, world } from './store.js';
import { day, dayOf, list, t, time } from './words.js';
import { chooseCalendarFile } from './drop.js';

export function startCalendars() {
  for (const who of ['mentee', 'mentor']) {
    onPaint(() => {
      const events = world.mailboxes[who].calendar;
      const news = events.map(event => fresh.get(keyOf(who, 'calendar', event)) ?? '');
      paint($(`#${who}-calendar`), [events, news, ui.event[who], Boolean(ui.busy), dayOf(world.mailboxes[who].now), document.documentElement.lang], () => build(who, events));
    });
  }
  startForm();
}

function build(who, events) {
  const today = dayOf(world.mailboxes[who].now);
  const days = Map.groupBy(events, event => dayOf(event.start));
  return [
    h('div', { class: 'head' }, h('h3', {}, icon('calendar'), t('calendar')),
      who === 'mentee' && h('span', { class: 'tools' },
        h('button', { type: 'button', class: 'quiet-button', id: 'event-new', 'data-key': 'event-new', onclick: openForm }, icon('add'), t('calendar.add')),
        h('button', { type: 'button', class: 'quiet-button', id: 'event-ics', 'data-key': 'event-ics', onclick: chooseCalendarFile }, icon('upload'), t('calendar.drop')))),
    events.length === 0
      ? h('p', { class: 'empty' }, t('calendar.empty'))
      : h('ol', { class: 'agenda' }, [...days].map(([date, onDay]) =>
        h('li', { class: date === today ? 'today' : '' }, h('p', { class: 'date' }, day(date)), h('ul', {}, onDay.map(event => row(who, event)))))),
  ];
}

const answers = { declined: 'event.declined', accepted: 'event.accepted', tentativelyAccepted: 'event.tentative', notResponded: 'event.waiting' };

function row(who, event) {
  const isOpen = ui.event[who] === event.id;
  const news = fresh.get(keyOf(who, 'calendar', event));
  const key = `${who}-event-${event.id}`;
  return h('li', { class: ['event', event.isMarked && 'marked', event.isCancelled && 'cancelled', event.response === 'declined' && 'declined', isOpen && 'open'].filter(Boolean).join(' '), 'data-event': event.id },
    h('button', {
      type: 'button', class: 'line', 'data-key': key, 'aria-expanded': String(isOpen),
      onclick: () => { ui.event[who] = isOpen ? null : event.id; fresh.delete(keyOf(who, 'calendar', event)); repaint(); },
    },
    h('span', { class: 'time' }, event.isAllDay ? t('event.allDay') : time(event.start)),
    h('span', { class: 'what' }, h('span', { class: 'subject' }, event.subject), ' ', tags(event, news)),
    icon('chevron')),
    isOpen && details(who, event));
}

function tags(event, news) {
  const tag = (text, kind = '') => h('span', { class: `tag ${kind}` }, text);
  return [
    news && tag(t(news), 'new'),
    event.isMarked && tag(event.categories[0] ?? t('event.session'), 'session'),
    event.isCancelled && tag(t('event.cancelled'), 'off'),
    event.isMoved && !event.isCancelled && tag(t('event.moved'), 'warn'),
    event.sensitivity === 'private' && tag(t('event.private')),
    !event.isCancelled && answers[event.response] && tag(t(answers[event.response]), event.response === 'declined' ? 'off' : ''),
  ];
}

function details(who, event) {
  const people = event.attendees.filter(person => person.address !== world.mailboxes[who].address);
  if (!event.isOrganizer && event.organizer) people.unshift(event.organizer);
  const button = (name, label, work, undo) => h('button', {
    type: 'button', 'data-key': `${who}-${name}-${event.id}`, 'data-act': name, 'aria-disabled': ui.busy ? 'true' : null,
    onclick: () => act(name, work, t(`event.did.${name.split('-')[0]}`), undo ? { action: { label: t('undo'), do: undo } } : {}),
  }, label);
  const call = (name, body) => () => sandbox.appointment(event.id, name, body);
  const undoOf = (name, back) => () => act(back, call(back), t(`event.did.${back}`));
  const move = (name, label, minutes) => button(`move-${name}`, label, call('move', { minutes }), () => act('move', call('move', { minutes: -minutes }), t('event.did.move')));
  return h('div', { class: 'details' },
    h('p', { class: 'quiet' }, event.isAllDay ? '' : `${time(event.start)} – ${time(event.end)}`, event.location && ` · ${event.location}`,
      people.length > 0 && ` · ${t('event.with', { names: list([...new Set(people.map(person => person.name))]) })}`),
    event.body && h('p', { class: 'body' }, event.body),
    !event.isCancelled && h('div', { class: 'acts' },
      event.isOrganizer && who === 'mentee' ? [
        move('later', t('event.later'), 30),
        move('tomorrow', t('event.tomorrow'), 1440),
        event.isMarked ? button('unmark', t('event.unmark'), call('unmark'), undoOf('unmark', 'mark')) : button('mark', t('event.mark'), call('mark'), undoOf('mark', 'unmark')),
        button('cancel', t('event.cancel'), call('cancel')),
      ] : [],
      !event.isOrganizer && who === 'mentee' && (event.isMarked
        ? button('unmark', t('event.unmark'), call('unmark'), undoOf('unmark', 'mark'))
        : button('mark', t('event.mark'), call('mark'), undoOf('mark', 'unmark'))),
      !event.isOrganizer && (event.response === 'declined'
        ? button('accept', t('event.accept'), call('accept'))
        : button('decline', t('event.decline'), call('decline'), undoOf('decline', 'accept')))));
}

function openForm() {
  const form = $('#event-form');
  form.elements.subject.value = t('event.form.subject.value');
  const tomorrow = new Date(Date.parse(`${dayOf(world.mailboxes.mentee.now)}T12:00Z`) + 86_400_000).toISOString().slice(0, 10);
  form.elements.date.min = dayOf(world.mailboxes.mentee.now);
  form.elements.date.value = tomorrow;
  form.elements.time.value = '16:00';
  $('#event-dialog').showModal();
}

function startForm() {
  const dialog = $('#event-dialog');
  $('#event-form').addEventListener('submit', async event => {
    event.preventDefault();
    const { subject, date, time: at, marked } = event.target.elements;
    const appointment = { subject: subject.value, start: `${date.value}T${at.value}`, minutes: 60, isMarked: marked.checked };
    dialog.close();
    await act('create', () => sandbox.create(appointment), t('event.created'));
  });
  $('#event-cancel').addEventListener('click', () => dialog.close());
}
