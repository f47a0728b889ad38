import { h } from './dom.js';
import { tell } from './acts.js';
import { onNews } from './store.js';
import { t } from './words.js';
import { openMail } from './mail.js';
import { revealTask } from './tasks.js';

const most = 4;

/** What arrived together is told together, each with the way to it. */
export function startNews() {
  onNews(news => {
    const arrived = news.filter(n => ['drafts', 'inbox'].includes(n.folder) || (n.folder === 'tasks' && !n.item.isDone));
    if (arrived.length > 0) tell(t('news'), { kind: 'new', rows: arrived.slice(0, most).map(row) });
  });
}

function row({ who, folder, item, isUpdate }) {
  const place = folder === 'tasks' ? t('tasks') : t(`mail.${folder}`);
  const go = folder === 'tasks' ? () => revealTask(who, item) : () => openMail(who, folder, item.id);
  return [
    h('span', { class: 'quiet' }, isUpdate ? `${place} · ${t('updated')}` : place),
    h('button', { type: 'button', class: 'link', onclick: go }, item.subject ?? item.title),
  ];
}
