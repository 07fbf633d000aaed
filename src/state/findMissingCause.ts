/** Finds out why a file of this page could not be had: the page itself is asked for anew, and compared with this one. */

export type MissingCause = 'unreachable' | 'renewed' | 'absent';

async function ask(): Promise<MissingCause> {
  const entries = [...document.querySelectorAll('script[type="module"]')];
  try {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-store' });
    const page = answer.ok ? await answer.text() : '';
    if (!page.includes('id="root"')) return 'unreachable';
    return entries.every((entry) => page.includes(entry.getAttribute('src') ?? '')) ? 'absent' : 'renewed';
  } catch {
    return 'unreachable';
  }
}

let asked: Promise<MissingCause> | null = null;

/** Parts that fail together ask once. */
export function findMissingCause(): Promise<MissingCause> {
  asked ??= ask().finally(() => {
    asked = null;
  });
  return asked;
}
