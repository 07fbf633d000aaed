// Sets the colour theme before the first paint: the visitor's choice, else the system's; blocked storage is no error.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage can be switched off: the system's theme stays.
  }
  const isLight = chosen ? chosen === 'light' : matchMedia('(prefers-color-scheme: light)').matches;
  if (!isLight) return;
  document.documentElement.dataset.theme = 'light';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', '#f7f7f9');
})();
