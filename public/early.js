// What must work before the page's own scripts are there, and without them: the theme, links to sections, and a word when they cannot be had.
(() => {
  // Before the first paint; dark is the default.
  try {
    if (localStorage.getItem('theme') === 'light') {
      document.documentElement.dataset.theme = 'light';
      document.querySelector('meta[name="theme-color"]')?.setAttribute('content', '#FFFFFF');
    }
  } catch {
    // Storage can be switched off: the default theme stays.
  }

  /** A scenario in the address, and behind it the section that a new tab shall open at. */
  const SCENARIO = /^#\d+(?:\.|$)/;
  const MARK = '@';
  const [scenario, arriveAt] = location.hash.split(MARK);
  const whenRead = (run) =>
    document.readyState === 'loading' ? addEventListener('DOMContentLoaded', run) : run();

  function show(id) {
    const section = document.getElementById(id);
    if (!section) return false;
    section.scrollIntoView({ block: 'start' });
    if (!section.hasAttribute('tabindex')) section.tabIndex = -1;
    section.focus({ preventScroll: true });
    return true;
  }

  const linkOf = ({ target }) => target instanceof Element && target.closest('a[href^="#"]');
  const sectionOf = (link) => link.hash.split(/[#@]/).pop();

  /** A press may open a new tab, which needs the scenario too. */
  function keepScenario(event) {
    const link = linkOf(event);
    if (!link) return;
    const kept = SCENARIO.test(location.hash) ? `${location.hash}${MARK}` : '#';
    link.setAttribute('href', kept + sectionOf(link));
  }

  /** In this tab the address stays as it is. */
  function follow(event) {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!show(sectionOf(link))) return;
    event.preventDefault();
    link.closest('details')?.removeAttribute('open');
  }

  /** Nothing moves that nothing would answer. */
  function stop() {
    for (const field of document.querySelectorAll('#root :is(input, select, button)')) {
      field.disabled = true;
      if (field.type === 'radio') field.checked = field.defaultChecked;
      else if (field.matches('input')) field.value = field.defaultValue;
    }
    const words = document.getElementById('no-scripts').content;
    words.querySelector('button').addEventListener('click', () => location.reload());
    document.body.prepend(words);
  }

  if (arriveAt && SCENARIO.test(scenario)) {
    history.replaceState(null, '', scenario);
    whenRead(() => show(arriveAt));
  }
  for (const press of ['pointerdown', 'keydown']) addEventListener(press, keepScenario, true);
  addEventListener('click', follow);
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && target.type === 'module' && whenRead(stop),
    true,
  );
})();
