import { explain } from '../i18n/errors.js';
import { translator } from '../i18n/index.js';

/**
 * Says what failed while there is no city to show, in both languages: the state that would say
 * which is wanted stands on the city. Made by hand, so that it needs no library to be there. What
 * stays the same is left alone: it is not read out again, and the button keeps the focus.
 *
 * @param what key of the text that names what failed
 * @param retry what the button does; without it the page is trying again
 */
export function showUnreachable(element, what, error, retry = null) {
  const both = [translator('zh'), translator('en')];
  const [chinese, english, button] = alertIn(element).children;
  say(chinese, both[0], what, error);
  say(english, both[1], what, error);
  button.textContent = both.map((t) => t(retry ? 'retry' : 'retrying')).join(' ');
  button.setAttribute('aria-disabled', String(!retry));
  button.onclick = retry;
}

export const hideUnreachable = (element) => element.replaceChildren();

function alertIn(element) {
  if (!element.firstChild) {
    const alert = made('div', { role: 'alert', className: 'alert' });
    const texts = ['zh-Hans', 'en'].map((lang) => made('p', { lang }));
    alert.append(...texts, made('button', { type: 'button' }));
    element.append(alert);
  }
  return element.firstChild;
}

function say(paragraph, t, what, error) {
  const title = made('b', { textContent: t('failed', { what: t(what) }) });
  const reason = explain(t, error);
  if (paragraph.textContent === title.textContent + reason) return;
  paragraph.replaceChildren(title, made('br'), reason);
}

const made = (name, properties = {}) => Object.assign(document.createElement(name), properties);
