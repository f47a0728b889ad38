/** Makes an element. Names that begin with "on" are listeners; false, null and undefined are left out. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child || child === 0));
  return element;
}

const icons = new Map();

export function icon(name) {
  const use = icons.get(name) ?? document.querySelector(`#icon-${name}`);
  icons.set(name, use);
  const svg = use.content.firstElementChild.cloneNode(true);
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  return svg;
}

const painted = new WeakMap();

/** Builds the content of an element anew, but only where its data has changed; the focus stays on the element with the same data-key. */
export function paint(host, data, build) {
  const stamp = JSON.stringify(data);
  if (painted.get(host) === stamp) return;
  painted.set(host, stamp);
  const focused = host.contains(document.activeElement) ? document.activeElement.closest('[data-key]')?.dataset.key : null;
  const built = build();
  host.replaceChildren(...[built].flat(Infinity).filter(Boolean));
  if (focused) (host.querySelector(`[data-key="${CSS.escape(focused)}"]`) ?? host.querySelector('button, [tabindex]'))?.focus({ preventScroll: true });
}

export const $ = selector => document.querySelector(selector);
