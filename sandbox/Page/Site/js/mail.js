import { $, h, icon, paint } from './dom.js';
import { fresh, folders, keyOf, onNews, onPaint, repaint, ui, world } from './store.js';
import { day, dayOf, t, time } from './words.js';
import { show } from './views.js';
import { paintReading } from './reading.js';

const mailFolders = { mentee: ['drafts', 'inbox', 'sent', 'deleted'], mentor: ['inbox', 'sent'] };

/** Opens a mail wherever it is shown, and takes the reader there. */
export function openMail(who, folder, id, focus = null) {
  if (!id) return;
  ui.folder[who] = folder;
  choose(who, id);
  show(who);
  const target = focus ? $(focus) : $(`#${who}-reading`);
  target?.focus({ preventScroll: true });
  $(`#${who}-mail`).scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

function choose(who, id) {
  ui.mail[who] = id;
  if (who === 'mentee') ui.editing = false;
  for (const folder of folders) fresh.delete(`${who}/${folder}/${id}`);
}

export const openedMail = who => world.mailboxes[who][ui.folder[who]].find(mail => mail.id === ui.mail[who]) ?? null;

export function startMail() {
  for (const who of ['mentee', 'mentor']) {
    onPaint(() => {
      const folder = ui.folder[who];
      const mails = world.mailboxes[who][folder];
      const counts = mailFolders[who].map(name => [world.mailboxes[who][name].length, world.mailboxes[who][name].some(mail => fresh.has(keyOf(who, name, mail)))]);
      paint($(`#${who}-mail`), [folder, counts, mails.map(mail => [mail.id, mail.subject, mail.at, mail.text.slice(0, 120), fresh.get(keyOf(who, folder, mail))]), ui.mail[who], document.documentElement.lang], () => build(who, folder, mails));
      paintReading(who, openedMail(who));
    });
  }
  onNews(news => {
    const mails = news.filter(n => ['drafts', 'inbox'].includes(n.folder));
    // What arrives is opened at once, unless somebody is writing.
    for (const { who, folder, item } of mails.toReversed()) {
      if (who === 'mentee' && ui.editing) continue;
      ui.folder[who] = folder;
      ui.mail[who] = item.id;
    }
  });
}

function build(who, folder, mails) {
  const pick = name => {
    ui.folder[who] = name;
    choose(who, world.mailboxes[who][name][0]?.id ?? null);
    repaint();
  };
  const empty = who === 'mentor' && folder === 'inbox' ? 'mail.inbox.empty.mentor' : `mail.${folder}.empty`;
  return [
    h('div', { class: 'head' }, h('h3', {}, icon('mail'), t('mail'))),
    h('div', { class: 'folders', role: 'group', 'aria-label': t('mail') }, mailFolders[who].map(name => {
      const box = world.mailboxes[who][name];
      const isFresh = box.some(mail => fresh.has(keyOf(who, name, mail)));
      return h('button', { type: 'button', 'data-key': `${who}-${name}`, 'data-folder': name, class: isFresh ? 'fresh' : '', 'aria-pressed': String(name === folder), onclick: () => pick(name) },
        t(`mail.${name}`), box.length > 0 && h('span', { class: 'count' }, String(box.length)));
    })),
    mails.length === 0
      ? h('p', { class: 'empty' }, t(empty))
      : h('ul', { class: 'mails', 'aria-label': t('mail.list', { name: world.mailboxes[who].name, folder: t(`mail.${folder}`) }) }, mails.map(mail => row(who, folder, mail))),
  ];
}

function row(who, folder, mail) {
  const news = fresh.get(keyOf(who, folder, mail));
  const isOpen = ui.mail[who] === mail.id;
  const other = folder === 'inbox' ? mail.from : mail.to[0];
  const sentToday = dayOf(mail.at) === dayOf(world.mailboxes[who].now);
  return h('li', {}, h('button', {
    type: 'button', class: `mail-row${news ? ' fresh' : ''}`, 'data-key': `${who}-mail-${mail.id}`, 'data-mail': mail.id, 'aria-pressed': String(isOpen),
    onclick: () => { choose(who, mail.id); repaint(); },
  },
  h('span', { class: 'avatar small', 'data-person': other?.address === world.mailboxes.mentor.address ? 'mentor' : 'mentee' }, initials(other)),
  h('span', { class: 'mail-text' },
    h('span', { class: 'top-line' }, folder === 'drafts' && h('b', { class: 'draft-mark' }, t('mail.draft')), h('span', { class: 'who' }, other?.name ?? ''), h('span', { class: 'when' }, sentToday ? time(mail.at) : day(mail.at))),
    h('span', { class: 'subject' }, mail.subject, news && h('span', { class: 'tag new' }, t(news))),
    h('span', { class: 'preview' }, mail.text.replace(/\s+/g, ' ').slice(0, 110)))));
}

export const initials = person => (person?.name ?? '?').split(/\s+/).map(word => word[0]).slice(0, 2).join('').toUpperCase();
