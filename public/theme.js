// Sets the stored colour theme before the first paint; dark is the default, and blocked storage is no error.
(() => {
  try {
    if (localStorage.getItem('theme') !== 'light') return;
    document.documentElement.dataset.theme = 'light';
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', '#FFFFFF');
  } catch {
    // Storage can be switched off: the default theme stays.
  }
})();
