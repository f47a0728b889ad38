import { h, icon } from './dom.js';
import { sessions, ui, world } from './store.js';
import { moment, t } from './words.js';
import { show } from './views.js';
import { showLine } from './notes.js';
import { localOf } from './guide.js';

/** The words alone: what a mail program, a list sign or an editor adds is not part of a line. */
export const plain = text => text.replace(/^\s*(?:[–•·*-]|\d+\.)\s+(?:\[[ xX]\]\s+)?/, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The artefact that was written into this item. A sent mail is another item than its draft: it is known by its conversation. */
export function artefactOf(item) {
  for (const [eventId, session] of sessions) {
    const found = session.artefacts.find(a => a.itemId === item.id || (a.conversationId && a.conversationId === item.conversationId));
    if (found?.lines.length) return { eventId, ...found };
  }
  return null;
}

/** The line of an artefact that says this; null where the service has no source for it. */
function lineOf(artefact, text) {
  const wanted = plain(text);
  const lines = artefact?.lines.map(line => ({ ...line, plain: plain(line.text) })).filter(line => line.plain) ?? [];
  return lines.find(line => line.plain === wanted) ?? lines.find(line => wanted.length > 12 && line.plain.length > 12 && (line.plain.includes(wanted) || wanted.includes(line.plain))) ?? null;
}

/** Says where a line came from. */
export function originOf(artefact, text, { textBeforeEdit = null } = {}) {
  const before = textBeforeEdit?.split('\n').map(plain);
  if (before && !text.split('\n').map(plain).every(line => !line || before.includes(line))) return [h('p', {}, icon('edit'), t('origin.yours'))];
  const line = lineOf(artefact, text);
  if (!line?.sources.length) return [h('p', {}, icon('info'), t('origin.template'))];
  return line.sources.map(source => h('div', { class: 'source', 'data-source': source.kind },
    h('p', {}, icon({ notes: 'notes', reply: 'mail', transcript: 'mic' }[source.kind] ?? 'calendar'), t(`origin.${source.kind}`, { line: source.line, at: whenOf(source) })),
    source.text && h('blockquote', {}, t('understood.quoted', { text: plain(source.text) })),
    source.kind === 'notes' && h('button', { type: 'button', class: 'link', onclick: () => { ui.session = artefact.eventId; show('notes'); showLine(source.line); } }, t('origin.show'))));
}

function whenOf({ kind, at }) {
  if (!at) return '';
  return kind === 'reply' && /Z$|[+-]\d\d:\d\d$/.test(at) && world ? moment(localOf(at), 'long') : at;
}
