/** An answer that says what went wrong, for a person. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.what ?? '');
    this.status = status;
    this.problem = problem;
  }
}

async function ask(method, path, body, type = 'application/json', signal = undefined) {
  let answer;
  try {
    answer = await fetch(path, {
      method,
      signal,
      headers: body === undefined ? {} : { 'content-type': type },
      body: body === undefined ? undefined : type === 'application/json' ? JSON.stringify(body) : body,
    });
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new Refusal(0, {});
  }
  const text = await answer.text();
  const json = text && answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null;
  if (!answer.ok) throw new Refusal(answer.status, json ?? {});
  return json;
}

const id = encodeURIComponent;

export const sandbox = {
  state: () => ask('GET', 'sandbox/state'),
  clock: preset => ask('POST', 'sandbox/clock', { preset }),
  settings: settings => ask('POST', 'sandbox/settings', settings),
  reset: () => ask('POST', 'sandbox/reset', {}),
  create: appointment => ask('POST', 'sandbox/appointments', appointment),
  appointment: (event, act, body = {}) => ask('POST', `sandbox/appointments/${id(event)}/${act}`, body),
  calendar: text => ask('POST', 'sandbox/calendar', text, 'text/calendar'),
  edit: (draft, change) => ask('POST', `sandbox/drafts/${id(draft)}`, change),
  draft: (draft, act) => ask('POST', `sandbox/drafts/${id(draft)}/${act}`, {}),
  reply: (messageId, text) => ask('POST', 'sandbox/mentor/reply', { messageId, text }),
  finish: task => ask('POST', `sandbox/tasks/${id(task)}/done`, {}),
  breakIt: what => ask('POST', 'sandbox/break', { what }),
};

export const service = {
  session: event => ask('GET', `api/sessions/${id(event)}`),
  save: (event, text) => ask('PUT', `api/sessions/${id(event)}/notes`, { text }),
  read: (event, text, signal) => ask('POST', `api/sessions/${id(event)}/reading`, { text }, 'application/json', signal),
  stored: () => ask('GET', 'api/stored'),
};
