import { sandbox, service } from './api.js';

/** What the sandbox says, last time it was asked. */
export let world = null;

/** What the service says about each session, by event id. */
export const sessions = new Map();

/** What the reader has chosen on the page. */
export const ui = {
  view: 'mentee',
  folder: { mentee: 'drafts', mentor: 'inbox' },
  mail: { mentee: null, mentor: null },
  event: { mentee: null, mentor: null },
  session: null,
  editing: false,
  busy: null,
  trials: [],
};

const painters = [];
const listeners = [];

export const onPaint = painter => painters.push(painter);

/** Calls back with what is new after each look: [{ who, folder, item, isUpdate }]. */
export const onNews = listener => listeners.push(listener);

export function repaint() {
  if (world) for (const painter of painters) painter();
}

const known = new Map();
export const fresh = new Map();

export const folders = ['drafts', 'inbox', 'sent', 'deleted', 'tasks', 'calendar'];
const parties = ['mentee', 'mentor'];

export const keyOf = (who, folder, item) => `${who}/${folder}/${item.id}`;

const faceOf = (folder, item) => JSON.stringify(folder === 'calendar'
  ? [item.subject, item.startUtc, item.isCancelled]
  : [item.subject ?? item.title, item.text ?? item.body, item.isDone]);

/** What somebody put there by their own act is no news to them. */
const isOwnDoing = (who, folder, item) =>
  ['sent', 'deleted'].includes(folder) || (folder === 'inbox' && item.from.address === world.mailboxes[who].address);

function findNews() {
  const isFirst = known.size === 0;
  const news = [];
  for (const who of parties) {
    for (const folder of folders) {
      for (const item of world.mailboxes[who][folder]) {
        const key = keyOf(who, folder, item);
        const face = faceOf(folder, item);
        const before = known.get(key);
        known.set(key, face);
        if (isFirst || before === face) continue;
        if (isOwnDoing(who, folder, item)) continue;
        fresh.set(key, before ? 'updated' : 'new');
        news.push({ who, folder, item, isUpdate: before !== undefined });
      }
    }
  }
  return news;
}

/** A reset brings a new world, in which nothing is news. */
export function forget() {
  known.clear();
  fresh.clear();
  sessions.clear();
  Object.assign(ui, { folder: { mentee: 'drafts', mentor: 'inbox' }, mail: { mentee: null, mentor: null }, event: { mentee: null, mentor: null }, session: null, editing: false, trials: [] });
}

export const marked = () => world.mailboxes.mentee.calendar.filter(event => event.isMarked);

export const currentSession = () => {
  const wanted = ui.session ?? world.sessionId;
  return world.mailboxes.mentee.calendar.find(event => event.id === wanted) ?? marked().find(event => !event.isCancelled) ?? null;
};

const conversations = new Map();

/** The service learns by looking, and not at once, what became of a draft; the page sees it. */
function asSeen(artefact) {
  const { drafts, sent, deleted } = world.mailboxes.mentee;
  const draft = drafts.find(mail => mail.id === artefact.itemId);
  if (draft) conversations.set(draft.id, draft.conversationId);
  const conversationId = conversations.get(artefact.itemId);
  if (draft && artefact.state === 'waiting' && draft.textBeforeEdit !== null) return { ...artefact, state: 'edited', conversationId };
  const isGone = conversationId && !draft && ['waiting', 'edited'].includes(artefact.state);
  const state = !isGone ? artefact.state
    : sent.some(mail => mail.conversationId === conversationId) ? 'sent'
      : deleted.some(mail => mail.id === artefact.itemId) ? 'deleted' : artefact.state;
  return { ...artefact, state, conversationId };
}

async function lookAtSessions() {
  await Promise.all(marked().map(async event => {
    try {
      const session = await service.session(event.id);
      session.artefacts = session.artefacts.map(asSeen);
      sessions.set(event.id, session);
    } catch {
      // The service may be down on purpose; what it said last stays on the page.
    }
  }));
}

let stamp = '';
let looking = null;

/** Looks at the world again. Looks that overlap are one. */
export function look() {
  looking ??= (async () => {
    const seen = await sandbox.state();
    const now = JSON.stringify(seen);
    if (now === stamp) return;
    stamp = now;
    world = seen;
    const news = findNews();
    await lookAtSessions();
    if (news.length) for (const listener of listeners) listener(news);
    repaint();
  })().finally(() => { looking = null; });
  return looking;
}

/** Looks once more even if a look has just begun: what was done in between is in it. */
export async function lookAfresh() {
  if (looking) await looking.catch(() => {});
  stamp = '';
  await look();
}
