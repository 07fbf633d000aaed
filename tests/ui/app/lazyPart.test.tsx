// Tests a part that is fetched late: its failure is said in its place with the cause, and another try mends it.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lazyPart } from '../../../src/ui/app/lazyPart';

const ENTRY = './assets/page-now.js';
const pageOf = (entry: string) => `<script type="module" src="${entry}"></script><div id="root"></div>`;

function serverSends(answer: () => Response): void {
  vi.stubGlobal('fetch', async () => answer());
}

/** Fails so many times, then delivers. */
function renderPart(failures: number) {
  let left = failures;
  const load = vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>The map itself</p>;
  });
  const Part = lazyPart('The map', load);
  render(
    <>
      <p>The rest</p>
      <Part />
    </>,
  );
  return load;
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const script = document.createElement('script');
  script.type = 'module';
  script.setAttribute('src', ENTRY);
  document.head.append(script);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

test('a fetch that failed is not kept: another try brings the part', async () => {
  serverSends(() => new Response(pageOf(ENTRY)));
  renderPart(2);
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText('The rest')).toBeVisible();
  await userEvent.click(again);
  expect(screen.getByRole('region', { name: 'The map, failed' })).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The map itself')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'The map, failed' })).toBeNull();
});

test('a part that the server has not is said to be so, and a reload is offered', async () => {
  serverSends(() => new Response(pageOf(ENTRY)));
  renderPart(1);
  expect(await screen.findByText(/^The server does not deliver this part/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('a page that is older than its server is said to be so, and only a reload is offered', async () => {
  serverSends(() => new Response(pageOf('./assets/page-newer.js')));
  renderPart(1);
  expect(await screen.findByText(/^This page has been renewed/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test.each<[string, () => Response]>([
  [
    'no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
  ['an error', () => new Response('', { status: 503 })],
  ['the page of another site', () => new Response('<p>Log in to this network</p>')],
])(
  'of a server that gives %s, the page offers no reload, which would lose what stands',
  async (_, answer) => {
    serverSends(answer);
    renderPart(1);
    expect(await screen.findByText(/cannot be reached; you may be offline/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  },
);
