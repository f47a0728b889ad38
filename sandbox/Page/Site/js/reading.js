import { $, h, icon, paint } from './dom.js';
import { sandbox } from './api.js';
import { act } from './acts.js';
import { repaint, ui, world } from './store.js';
import { list, moment, t } from './words.js';
import { artefactOf, originOf } from './origin.js';

const names = people => list(people.map(person => person.name));

export function paintReading(who, mail) {
  const isEditing = who === 'mentee' && ui.editing && ui.folder.mentee === 'drafts';
  const host = $(`#${who}-reading`);
  host.hidden = !mail;
  const artefact = who === 'mentee' && mail && ui.folder.mentee !== 'inbox' ? artefactOf(mail) : null;
  paint(host, [mail, ui.folder[who], isEditing, artefact?.lines, theme(), document.documentElement.lang], () => mail ? build(who, mail, isEditing, artefact) : []);
}

const theme = () => document.documentElement.dataset.theme ?? matchMedia('(prefers-color-scheme: dark)').matches;

function build(who, mail, isEditing, artefact) {
  const folder = ui.folder[who];
  const frame = h('iframe', { class: 'mail-body', id: `${who}-body`, sandbox: 'allow-same-origin', title: t('mail.body', { subject: mail.subject }) });
  const origin = h('div', { class: 'origin', id: `${who}-origin`, role: 'status', hidden: true });
  frame.srcdoc = mail.html;
  frame.addEventListener('load', () => dress(frame, isEditing, artefact, origin, mail));
  const subject = isEditing
    ? h('input', { id: 'draft-subject', class: 'subject-input', 'aria-label': t('mail.subject'), value: mail.subject })
    : h('h4', {}, mail.subject);
  return [
    h('div', { class: 'mail-head' }, subject,
      h('p', { class: 'quiet' }, folder === 'inbox' && `${t('mail.from', { names: mail.from.name })} · `, t('mail.to', { names: names(mail.to) }),
        mail.cc.length > 0 && ` · ${t('mail.copy', { names: names(mail.cc) })}`, ` · ${moment(mail.at)}`),
      h('div', { class: 'acts' }, actsFor(who, folder, mail, isEditing, frame))),
    artefact && !isEditing && h('p', { class: 'hint' }, icon('spark'), t('mail.hint')),
    frame,
    origin,
    who === 'mentor' && folder === 'inbox' && replyBox(mail),
  ];
}

function actsFor(who, folder, mail, isEditing, frame) {
  const button = (name, label, sign, onclick, kind = '') => h('button', { type: 'button', class: kind, id: `draft-${name}`, 'data-key': `draft-${name}`, onclick }, icon(sign), label);
  if (who === 'mentor') return [];
  const restore = id => act('restore', () => sandbox.draft(id, 'restore'), t('mail.restored'));
  if (folder === 'deleted') return [button('restore', t('mail.restore'), 'undo', () => restore(mail.id))];
  if (folder !== 'drafts') return [];
  if (isEditing) return [
    button('save', t('mail.save'), 'check', () => save(mail, frame), 'primary'),
    button('cancel', t('cancel'), 'close', () => setEditing(false)),
  ];
  return [
    button('send', t('mail.send'), 'send', () => act('send', () => sandbox.draft(mail.id, 'send'), t('mail.sent.done')), 'primary'),
    button('edit', t('mail.edit'), 'edit', () => setEditing(true)),
    button('delete', t('mail.delete'), 'delete', () => act('delete', () => sandbox.draft(mail.id, 'delete'), t('mail.deleted.done'),
      { action: { label: t('undo'), do: () => restore(world.mailboxes.mentee.deleted.find(deleted => deleted.subject === mail.subject)?.id ?? mail.id) } })),
  ];
}

function setEditing(isEditing) {
  ui.editing = isEditing;
  repaint();
}

async function save(mail, frame) {
  const page = new DOMParser().parseFromString(mail.html, 'text/html');
  page.body.innerHTML = frame.contentDocument.body.innerHTML;
  const change = { subject: $('#draft-subject').value, html: `<!DOCTYPE html>\n${page.documentElement.outerHTML}` };
  if (await act('save', () => sandbox.edit(mail.id, change), t('mail.edited'))) setEditing(false);
}

const blocks = 'p, li, h1, h2, h3, td, div';

/** Gives the mail the page's colours and makes each of its lines answer. No script of the mail's own runs in the frame. */
function dress(frame, isEditing, artefact, origin, mail) {
  const page = frame.contentDocument;
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const sheet = page.createElement('style');
  sheet.textContent = `:root { color-scheme: ${colour('color-scheme') || 'light dark'} }
    body { display: flow-root; margin: 0; padding: 16px 20px; font: 15px/1.5 ${colour('--font')}; color: ${colour('--text')}; background: ${colour('--surface')}; overflow-wrap: anywhere }
    a { color: ${colour('--brand-text')} }
    [data-line] { cursor: pointer; border-radius: 4px; outline-offset: 2px }
    [data-line]:hover { background: ${colour('--hover')} }
    [data-line]:focus-visible { outline: 2px solid ${colour('--focus')} }
    [data-line][aria-pressed=true] { background: ${colour('--lit')} }`;
  page.head.append(sheet);
  if (isEditing) {
    page.body.contentEditable = 'true';
    page.body.setAttribute('aria-label', frame.title);
    page.body.style.outline = 'none';
    page.body.focus();
  } else if (artefact) {
    for (const block of page.querySelectorAll(blocks)) {
      if (block.querySelector(blocks) || !block.textContent.trim()) continue;
      Object.entries({ 'data-line': '', tabindex: '0', role: 'button', 'aria-pressed': 'false' }).forEach(([name, value]) => block.setAttribute(name, value));
      const answer = () => {
        for (const other of page.querySelectorAll('[aria-pressed=true]')) other.setAttribute('aria-pressed', 'false');
        block.setAttribute('aria-pressed', 'true');
        origin.hidden = false;
        origin.replaceChildren(h('h5', {}, t('origin')), ...originOf(artefact, block.innerText, mail));
      };
      block.addEventListener('click', answer);
      block.addEventListener('keydown', event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        answer();
      });
    }
  }
  const fit = () => { frame.style.blockSize = `${page.body.offsetHeight}px`; };
  fit();
  new frame.contentWindow.ResizeObserver(fit).observe(page.body);
}

function replyBox(mail) {
  const field = h('textarea', { id: 'reply-text', rows: '2', placeholder: t('mail.reply.placeholder'), 'aria-label': t('mail.reply.label'), 'data-key': 'reply-text' });
  const answer = () => field.value.trim() && act('reply', () => sandbox.reply(mail.id, field.value.trim()), t('mail.replied'));
  field.addEventListener('keydown', event => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && answer());
  return h('form', { class: 'reply', id: 'reply', onsubmit: event => { event.preventDefault(); answer(); } },
    field,
    h('div', { class: 'acts' },
      h('span', { class: 'quiet' }, t('mail.reply.use')),
      h('button', { type: 'button', class: 'chip', id: 'reply-suggestion', 'data-key': 'reply-suggestion', onclick: () => { field.value = t('mail.reply.suggestion'); field.focus(); } }, t('mail.reply.suggestion')),
      h('button', { type: 'submit', class: 'primary', id: 'reply-send', 'data-key': 'reply-send' }, icon('send'), t('mail.reply.do'))));
}
