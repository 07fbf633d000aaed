// What must work before the page's own scripts are there, and without them: the theme, links to sections, and a word when they cannot be had.
(() => {
  const page = document.documentElement;

  // Before the first paint: the visitor's choice, else the system's; dark where neither is known.
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage can be switched off: the system's theme stays.
  }
  if (chosen ? chosen === 'light' : matchMedia('(prefers-color-scheme: light)').matches) {
    page.dataset.theme = 'light';
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', '#f7f7f9');
  }

  /** A scenario in the address, and behind it the section that a new tab shall open at. */
  const SCENARIO = /^#\d+(?:\.|$)/;
  const MARK = '@';
  const [scenario, arriveAt] = location.hash.split(MARK);
  const whenRead = (run) =>
    document.readyState === 'loading' ? addEventListener('DOMContentLoaded', run) : run();

  /** What stands in another view, the page opens: at once, or when it has come to life. */
  function show(id) {
    const section = document.getElementById(id);
    if (!section?.getClientRects().length) {
      page.dataset.arriveAt = id;
      dispatchEvent(new Event('arrive'));
      return;
    }
    section.scrollIntoView({ block: 'start' });
    if (!section.hasAttribute('tabindex')) section.tabIndex = -1;
    section.focus({ preventScroll: true });
  }

  const linkOf = ({ target }) => target instanceof Element && target.closest('a[href^="#"]');
  const sectionOf = (link) => link.hash.split(/[#@]/).pop();

  /** A press may open a new tab, which needs the scenario too. */
  function keepScenario(event) {
    const link = linkOf(event);
    // A link to a view holds the scenario already.
    if (!link || SCENARIO.test(link.hash)) return;
    const kept = SCENARIO.test(location.hash) ? `${location.hash}${MARK}` : '#';
    link.setAttribute('href', kept + sectionOf(link));
  }

  /** In this tab the address stays as it is. */
  function follow(event) {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(sectionOf(link));
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
