import { $, h, icon, paint } from './dom.js';
import { sandbox } from './api.js';
import { act } from './acts.js';
import { fresh, keyOf, onPaint, repaint, sessions, ui, world } from './store.js';
import { moment, t } from './words.js';
import { artefactOf, originOf } from './origin.js';
import { openMail } from './mail.js';
import { show } from './views.js';

const open = new Set();

export function startTasks() {
  for (const who of ['mentee', 'mentor']) {
    onPaint(() => {
      const tasks = world.mailboxes[who].tasks;
      const origins = tasks.map(task => artefactOf(task)?.lines);
      paint($(`#${who}-tasks`), [tasks, origins, [...open], tasks.map(task => fresh.get(keyOf(who, 'tasks', task))), document.documentElement.lang], () => build(who, tasks));
    });
  }
}

export function revealTask(who, task) {
  open.add(task.id);
  show(who);
  const row = $(`#${who}-tasks [data-task="${CSS.escape(task.id)}"]`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('.task-title')?.focus();
}

function build(who, tasks) {
  return [
    h('div', { class: 'head' }, h('h3', {}, icon('tasks'), t('tasks'))),
    tasks.length === 0
      ? h('p', { class: 'empty' }, t(who === 'mentor' ? 'tasks.empty.mentor' : 'tasks.empty'))
      : h('ul', { class: 'tasks' }, tasks.map(task => row(who, task))),
  ];
}

function row(who, task) {
  const isOpen = open.has(task.id);
  const news = fresh.get(keyOf(who, 'tasks', task));
  const tick = () => !task.isDone && act('task', () => sandbox.finish(task.id), t('tasks.ticked'));
  return h('li', { class: `task${task.isDone ? ' is-done' : ''}`, 'data-task': task.id },
    h('button', { type: 'button', class: 'tick', role: 'checkbox', 'aria-checked': String(task.isDone), 'aria-label': t('tasks.tick', { title: task.title }), 'data-key': `tick-${task.id}`, 'aria-disabled': task.isDone ? 'true' : null, onclick: tick }, icon('check')),
    h('div', {},
      h('button', {
        type: 'button', class: 'task-title', 'data-key': `task-${task.id}`, 'aria-expanded': String(isOpen),
        onclick: () => { if (!open.delete(task.id)) open.add(task.id); fresh.delete(keyOf(who, 'tasks', task)); repaint(); },
      }, h('span', {}, task.title, news && [' ', h('span', { class: 'tag new' }, t(news))]), icon('chevron')),
      h('p', { class: 'quiet meta' }, icon('bell'), task.isDone ? t('tasks.done') : task.reminder ? t('tasks.reminder', { when: moment(task.reminder) }) : t('tasks.reminder.none'), link(task)),
      isOpen && body(task)));
}

function link(task) {
  if (!task.link) return null;
  const draft = world.mailboxes.mentee.drafts.find(mail => mail.id === task.link.opens);
  const event = world.mailboxes.mentee.calendar.find(e => e.id === task.link.opens);
  const go = draft ? () => openMail('mentee', 'drafts', draft.id) : event ? () => { ui.event.mentee = event.id; show('mentee'); $('#mentee-calendar').scrollIntoView(); } : null;
  return go && [' · ', h('button', { type: 'button', class: 'link', 'data-key': `link-${task.id}`, onclick: go }, task.link.name)];
}

function body(task) {
  const artefact = artefactOf(task);
  const origin = h('div', { class: 'origin', role: 'status', hidden: true });
  const lines = task.body.split('\n').map(text => {
    if (!text.trim()) return h('span', { class: 'gap' });
    if (!artefact) return h('span', { class: 'task-line' }, text);
    const line = h('button', { type: 'button', class: 'task-line', 'aria-pressed': 'false', onclick: () => {
      for (const other of line.parentElement.querySelectorAll('[aria-pressed=true]')) other.setAttribute('aria-pressed', 'false');
      line.setAttribute('aria-pressed', 'true');
      origin.hidden = false;
      origin.replaceChildren(h('h5', {}, t('origin')), ...originOf(artefact, text));
      line.after(origin);
    } }, text);
    return line;
  });
  return h('div', { class: 'task-body' }, artefact && h('p', { class: 'hint' }, icon('spark'), t('mail.hint')), lines, origin);
}
