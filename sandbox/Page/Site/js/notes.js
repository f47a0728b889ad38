import { $, h, paint } from './dom.js';
import { service } from './api.js';
import { act } from './acts.js';
import { currentSession, marked, onPaint, sessions, ui } from './store.js';
import { isFrench, moment, t } from './words.js';
import { buildUnderstood, kinds, light } from './understood.js';

const patience = 250;

let openSession = null;
let saved = '';
let understood = null;
let isReading = false;
let asked = null;
let timer = 0;

const field = () => $('#notes-text');
const isDirty = () => field().value !== saved;

export function startNotes() {
  field().addEventListener('input', () => {
    paintMirror();
    paintStatus();
    clearTimeout(timer);
    timer = setTimeout(read, patience);
  });
  field().addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') { event.preventDefault(); save(); }
  });
  $('#notes-save').addEventListener('click', save);
  $('#notes-clear').addEventListener('click', () => type(''));
  $('#notes-sample').addEventListener('click', async () => {
    const answer = await fetch(`page/notes/notes-${isFrench() ? 'fr' : 'en'}.md`);
    if (answer.ok) type(await answer.text());
  });
  $('#notes-session').addEventListener('change', event => { ui.session = event.target.value; paintNotes(); });
  onPaint(paintNotes);
}

/** Replaces the text as typing would, so that the browser can undo it. */
function type(text) {
  field().focus();
  field().select();
  if (!document.execCommand('insertText', false, text)) field().value = text;
  field().dispatchEvent(new Event('input'));
}

function paintNotes() {
  const session = currentSession();
  field().disabled = !session;
  const choices = marked().filter(event => !event.isCancelled);
  paint($('#notes-session'), [choices.map(e => [e.id, e.start, e.subject]), document.documentElement.lang], () => choices.map(event => h('option', { value: event.id }, `${moment(event.start)} · ${event.subject}`)));
  if (session) $('#notes-session').value = session.id;
  const known = sessions.get(session?.id);
  const isOther = openSession !== session?.id;
  if (known && (isOther || !isDirty()) && (isOther || known.notes !== saved)) {
    openSession = session.id;
    saved = known.notes ?? '';
    field().value = saved;
    understood = known.understood;
  }
  paintMirror();
  paintUnderstood();
  paintStatus();
}

async function read() {
  if (!openSession) return;
  asked?.abort();
  const mine = asked = new AbortController();
  const text = field().value;
  isReading = true;
  paintUnderstood();
  try {
    const answer = await service.read(openSession, text, mine.signal);
    if (mine.signal.aborted || text !== field().value) return;
    understood = answer.understood;
    paintMirror();
  } catch {
    // Aborted by the next keystroke, or the service is down for a moment: the next keystroke asks again.
  }
  if (asked !== mine) return;
  isReading = false;
  paintUnderstood();
}

async function save() {
  const text = field().value;
  const session = openSession;
  if (!session || !isDirty()) return;
  const answer = await act('notes', () => service.save(session, text), t('notes.did.save'));
  if (!answer) return;
  saved = text;
  understood = answer.understood ?? understood;
  paintNotes();
}

/** The text once more, behind the field, where it can be lit: a line by what it is, its owner and its date by themselves. */
function paintMirror() {
  const lines = field().value.split('\n');
  const items = itemsByLine();
  paint($('#notes-mirror'), [lines, [...items]], () => lines.map((line, index) => {
    const found = items.get(index + 1) ?? [];
    return h('div', { class: ['row', ...new Set(found.map(item => item.group))].join(' '), 'data-line': index + 1 }, h('span', {}, light(line, found) || '\u200b'), line ? null : h('br'));
  }));
}

function itemsByLine() {
  const items = new Map();
  for (const group of kinds) {
    for (const item of [understood?.[group] ?? []].flat()) {
      if (item.source?.kind !== 'notes') continue;
      items.set(item.source.line, [...items.get(item.source.line) ?? [], { ...item, group }]);
    }
  }
  return items;
}

function paintUnderstood() {
  $('#understood').setAttribute('aria-busy', String(isReading));
  paint($('#understood'), [understood, isReading, document.documentElement.lang], () => buildUnderstood(understood, isReading, { hover: lightLine, choose: showLine }));
}

function paintStatus() {
  const key = ui.busy === 'notes' ? 'notes.saving' : isDirty() ? 'notes.unsaved' : saved ? 'notes.saved' : 'notes.empty.status';
  $('#notes-status').textContent = t(key);
  $('#notes-status').dataset.status = key;
  $('#notes-save').setAttribute('aria-disabled', String(!isDirty() || Boolean(ui.busy)));
  $('#notes-clear').hidden = field().value === '';
}

const row = line => $(`#notes-mirror [data-line="${line}"]`);

function lightLine(line, isOn) {
  row(line)?.classList.toggle('lit', isOn);
}

/** Puts the cursor on a line of the notes and lights it. */
export function showLine(line) {
  const lines = field().value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
  field().focus({ preventScroll: true });
  field().setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  row(line)?.scrollIntoView({ block: 'center' });
  for (const lit of document.querySelectorAll('#notes-mirror .lit')) lit.classList.remove('lit');
  lightLine(line, true);
}
