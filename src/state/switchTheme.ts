/** Switches between dark and light. The choice is kept when storage allows it, and for this visit when not. */
export type Theme = 'dark' | 'light';

const KEY = 'theme';
const GROUND: Readonly<Record<Theme, string>> = { dark: '#0E0E10', light: '#FFFFFF' };

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is off or full: the theme holds until the page is left.
  }
}

export function switchTheme(page: HTMLElement = document.documentElement): Theme {
  const theme: Theme = page.dataset.theme === 'light' ? 'dark' : 'light';
  page.dataset.theme = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', GROUND[theme]);
  remember(theme);
  return theme;
}
