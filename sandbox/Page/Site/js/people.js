import { $, h, paint } from './dom.js';
import { onPaint, world } from './store.js';
import { city, moment, t } from './words.js';
import { initials } from './mail.js';

export function startPeople() {
  onPaint(() => {
    for (const who of ['mentee', 'mentor']) {
      const person = world.mailboxes[who];
      for (const name of document.querySelectorAll(`[data-name="${who}"]`)) name.textContent = person.name.split(' ')[0];
      paint($(`#${who}-person`), [person.name, person.address, person.zone, person.now, document.documentElement.lang], () => [
        h('span', { class: 'avatar', 'data-person': who, 'aria-hidden': 'true' }, initials(person)),
        h('div', {},
          h('h2', {}, person.name, ' ', h('span', { class: `tag role-${who}` }, t(who === 'mentee' ? 'you' : 'mentor'))),
          h('p', { class: 'quiet' }, person.address, ' · ', h('span', { class: 'nowrap' }, `${city(person.zone)}, ${moment(person.now)}`))),
      ]);
    }
  });
}
