import { $, h, icon, paint } from './dom.js';
import { sandbox } from './api.js';
import { act } from './acts.js';
import { forget, onPaint, repaint, ui, world } from './store.js';
import { speak, t } from './words.js';
import { forgetStory } from './guide.js';

const themes = ['auto', 'light', 'dark'];
const remembered = 'mentoroutlook.theme';

function recall() {
  try { return localStorage.getItem(remembered) ?? 'auto'; } catch { return 'auto'; }
}

function wear(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try { localStorage.setItem(remembered, theme); } catch { /* A browser that remembers nothing follows the system next time. */ }
}

let theme = recall();
wear(theme);

function paintTheme() {
  const button = $('#theme');
  button.setAttribute('aria-label', t(`theme.${theme}`));
  button.title = t(`theme.${theme}`);
  button.replaceChildren(icon({ auto: 'auto', light: 'sun', dark: 'moon' }[theme]));
}

export function startSettings() {
  $('#language').addEventListener('change', async event => {
    const language = event.target.value;
    await speak(language);
    paintTheme();
    await act('settings', () => sandbox.settings({ language, address: world.settings.address }));
  });
  $('#theme').addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    wear(theme);
    paintTheme();
    repaint();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
  $('#reset').addEventListener('click', async () => {
    const done = await act('reset', async () => { await sandbox.reset(); forget(); forgetStory(); }, t('reset.done'));
    if (done) ui.view = 'mentee';
    repaint();
    $('#guide-title')?.focus();
  });
  onPaint(() => {
    $('#language').value = world.settings.language;
    paintTheme();
    paint($('#address'), [world.settings.address, ui.busy, document.documentElement.lang], () => ['vous', 'tu'].map(form =>
      h('button', {
        type: 'button', id: `address-${form}`, 'data-key': form, 'aria-pressed': String(world.settings.address === form), 'aria-disabled': ui.busy ? 'true' : null,
        onclick: () => act('settings', () => sandbox.settings({ language: world.settings.language, address: form })),
      }, t(`address.${form}`))));
  });
}
