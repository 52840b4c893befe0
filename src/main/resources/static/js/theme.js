/* Chooses between light and dark before anything is drawn: hence a plain script, as modules come later. */
{
  const KEY = 'darkroom.theme';

  const stored = () => {
    try {
      const theme = localStorage.getItem(KEY);
      return theme === 'light' || theme === 'dark' ? theme : 'system';
    } catch {
      return 'system'; // A browser that keeps nothing follows its system.
    }
  };

  const show = (theme) => {
    if (theme === 'system') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
  };

  show(stored());
  addEventListener('storage', () => show(stored()));
  addEventListener('DOMContentLoaded', () => {
    const themes = document.getElementById('themes');
    themes?.querySelector(`[value=${stored()}]`).setAttribute('checked', '');
    themes?.addEventListener('change', (event) => {
      try {
        localStorage.setItem(KEY, event.target.value);
      } catch {
        // Then it holds for this page alone.
      }
      show(event.target.value);
    });
  });
}
