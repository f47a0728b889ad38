import { h, icon } from './dom.js';
import { day, t, time } from './words.js';
import { world } from './store.js';
import { initials } from './mail.js';

/** In the order in which they are shown; what is for its owner alone stands apart, last. */
export const kinds = ['actions', 'decisions', 'toDecide', 'questions', 'wins', 'advice', 'progress', 'obstacles', 'done', 'next', 'ownNotes'];

const signs = { decisions: 'check', toDecide: 'scales', questions: 'question', wins: 'spark', advice: 'bulb', obstacles: 'warning', done: 'check', next: 'calendar', ownNotes: 'lock' };

export function buildUnderstood(understood, isReading, { hover, choose }) {
  const groups = kinds.map(kind => [kind, [understood?.[kind] ?? []].flat()]).filter(([, items]) => items.length > 0);
  const count = groups.reduce((sum, [, items]) => sum + items.length, 0);
  return [
    h('h3', {}, t('understood'), count > 0 && h('span', { class: 'count', 'aria-label': t('understood.count', { n: count }) }, String(count)), isReading && h('span', { class: 'reading-now' }, h('span', { class: 'spinner' }), t('understood.reading'))),
    count === 0 && !isReading && h('p', { class: 'empty' }, t('understood.empty')),
    groups.map(([kind, items]) => h('section', { class: `group ${kind}`, 'data-group': kind },
      h('h4', {}, icon(signs[kind] ?? 'tasks'), t(`understood.${kind}`)),
      kind === 'ownNotes' && h('p', { class: 'quiet' }, t('understood.ownNotes.more')),
      h('ul', {}, items.map((item, index) => h('li', {}, itemButton(kind, item, index, hover, choose)))))),
  ];
}

function itemButton(kind, item, index, hover, choose) {
  const line = item.source?.kind === 'notes' ? item.source.line : null;
  const listeners = line
    ? { onclick: () => choose(line), onmouseenter: () => hover(line, true), onmouseleave: () => hover(line, false), onfocus: () => hover(line, true), onblur: () => hover(line, false) }
    : {};
  return h('button', { type: 'button', class: 'item', 'data-key': `${kind}-${index}`, 'data-line': line, ...listeners },
    kind === 'actions' && owner(item.owner),
    h('span', { class: 'text' }, kind === 'next' ? `${day(item.date, 'long')}${item.time ? `, ${time(`${item.date}T${item.time}`)}` : ''}` : item.task ?? item.text),
    kind === 'actions' && due(item),
    line && h('span', { class: 'line-number' }, t('understood.line', { n: line })));
}

function owner(person) {
  if (!person) return h('span', { class: 'owner nobody' }, icon('person'), t('understood.noOwner'));
  const who = person.address === world.mailboxes.mentor.address ? 'mentor' : 'mentee';
  return h('span', { class: 'owner', 'data-person': who }, h('span', { class: 'avatar tiny', 'data-person': who, 'aria-hidden': 'true' }, initials(person)), person.name.split(' ')[0]);
}

function due({ due: date, dueText }) {
  if (date) return h('span', { class: 'due', title: dueText }, icon('calendar'), day(date));
  if (dueText) return h('span', { class: 'due unsure' }, icon('calendar'), t('understood.quoted', { text: dueText }));
  return h('span', { class: 'due none' }, t('understood.noDate'));
}

/** A line of the notes with its owners and dates marked where they stand. */
export function light(line, items) {
  const marks = [];
  const mark = (text, kind) => {
    const at = text ? line.toLowerCase().indexOf(text.toLowerCase()) : -1;
    if (at >= 0 && !marks.some(m => at < m.end && at + text.length > m.at)) marks.push({ at, end: at + text.length, kind });
  };
  for (const item of items) {
    mark(item.dueText, 'due');
    if (item.group === 'actions' && item.owner) mark(item.owner.name.split(' ')[0], item.owner.address === world.mailboxes.mentor.address ? 'who-mentor' : 'who-mentee');
  }
  if (marks.length === 0) return line;
  const pieces = [];
  let from = 0;
  for (const { at, end, kind } of marks.toSorted((a, b) => a.at - b.at)) {
    pieces.push(line.slice(from, at), h('mark', { class: kind }, line.slice(at, end)));
    from = end;
  }
  return [...pieces, line.slice(from)];
}
