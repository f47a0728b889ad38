let words = {};
let locale = 'fr-FR';
let rules = new Intl.PluralRules('fr');

export const isFrench = () => locale.startsWith('fr');

export async function speak(wanted) {
  locale = wanted;
  const language = isFrench() ? 'fr' : 'en';
  const answer = await fetch(`page/words/${language}.json`);
  words = await answer.json();
  rules = new Intl.PluralRules(language);
  document.documentElement.lang = locale;
  document.title = t('title');
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const element of document.querySelectorAll('[data-t-placeholder]')) element.placeholder = t(element.dataset.tPlaceholder);
  for (const element of document.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', t(element.dataset.tLabel));
    if (element.matches('button')) element.title = t(element.dataset.tLabel);
  }
}

/** The words for a key; {names} in it are filled from values. A missing key shows itself. */
export function t(key, values = {}) {
  const entry = words[key] ?? key;
  const text = typeof entry === 'string' ? entry : entry[rules.select(values.n)];
  return typeset(text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ''));
}

export const has = key => key in words;

/** French signs keep to their word: no-break spaces, of which Canada has none before ; ! and ?. */
function typeset(text) {
  if (!isFrench()) return text;
  const spaced = text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0').replace(/(\d) (?=h\b|min\b)/g, '$1\u00a0');
  return locale === 'fr-CA' ? spaced.replace(/\u00a0(?=[;!?])/g, '') : spaced;
}

const names = {
  fr: {
    days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    short: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    shortMonths: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    short: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
};

/** The parts of a local time as the sandbox writes it (2026-12-01T14:30): no zone is asked, the time is the owner's already. */
function parts(local) {
  const [, year, month, day, hour = 0, minute = 0] = /^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+))?/.exec(local).map(Number);
  return { year, month, day, hour: hour || 0, minute: minute || 0, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

export function day(local, length = 'short') {
  const { month, day: number, weekday } = parts(local);
  const said = names[isFrench() ? 'fr' : 'en'];
  const [weekdays, months] = length === 'long' ? [said.days, said.months] : [said.short, said.shortMonths];
  return isFrench()
    ? `${weekdays[weekday]} ${number === 1 ? '1er' : number}\u00a0${months[month - 1]}`
    : `${weekdays[weekday]} ${number}\u00a0${months[month - 1]}`;
}

export function time(local) {
  const { hour, minute } = parts(local);
  const two = String(minute).padStart(2, '0');
  if (isFrench()) return `${hour}\u00a0h${minute === 0 ? '' : `\u00a0${locale === 'fr-CA' ? minute : two}`}`;
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${two}`}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

export const moment = (local, length) => `${day(local, length)}${isFrench() ? ' à ' : ', '}${time(local)}`;

export const dayOf = local => local.slice(0, 10);

export const list = items => new Intl.ListFormat(isFrench() ? 'fr' : 'en', { type: 'unit', style: 'long' }).format(items);

export const city = zone => (has(`city.${zone}`) ? t(`city.${zone}`) : zone.split('/').at(-1).replaceAll('_', ' '));
