/** Dark or light: the system's until the visitor chooses. The choice is kept when storage allows it, and for this visit when not. */
export type Theme = 'dark' | 'light';

const KEY = 'theme';
const GROUND: Readonly<Record<Theme, string>> = { dark: '#0c0c0f', light: '#f7f7f9' };

let isChosen = false;

function show(theme: Theme, page: HTMLElement): void {
  page.dataset.theme = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', GROUND[theme]);
}

function remember(theme: Theme): void {
  isChosen = true;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is off or full: the theme holds until the page is left.
  }
}

function hasChosen(): boolean {
  try {
    return isChosen || localStorage.getItem(KEY) !== null;
  } catch {
    return isChosen;
  }
}

export function switchTheme(page: HTMLElement = document.documentElement): Theme {
  const theme: Theme = page.dataset.theme === 'light' ? 'dark' : 'light';
  show(theme, page);
  remember(theme);
  return theme;
}

/** Follows a change of the system until the visitor has chosen. Returns a function that ends it. */
export function followSystem(page: HTMLElement = document.documentElement): () => void {
  const light = window.matchMedia?.('(prefers-color-scheme: light)');
  if (!light) return () => undefined;
  const follow = ({ matches }: MediaQueryListEvent) => {
    if (!hasChosen()) show(matches ? 'light' : 'dark', page);
  };
  light.addEventListener('change', follow);
  return () => light.removeEventListener('change', follow);
}
