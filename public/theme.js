// Sets the stored colour theme before the first paint; dark is the default, and blocked storage is no error.
(() => {
  try {
    if (localStorage.getItem('theme') === 'light') document.documentElement.dataset.theme = 'light';
  } catch {
    // Storage can be switched off: the default theme stays.
  }
})();
