// Missing parts: whichever file of the build cannot be had, the page stands, says what is missing and why, and mends itself.
import { readdirSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { FAILURE } from '../../src/words/failure';
import { expect, test } from './fixtures';
import { layers, slider } from './simulator';

const FILES = readdirSync('dist/assets').filter((file) => /\.(js|css)$/.test(file));
/** What every visit needs before anything can be said by it. */
const FIRST = /^(page|rolldown-runtime)-/;
const PARTS = FILES.filter((file) => !FIRST.test(file));

const fileOf = (route: Route) => new URL(route.request().url()).pathname.split('/').at(-1) ?? '';

/** Missing files are logged by the browser, caught failures by React. */
async function forgive(page: Page, complaints: string[]): Promise<void> {
  await page.goto('about:blank');
  complaints.length = 0;
}

const refuse = {
  'not found': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'a page in its place': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>Home</p>' }),
  'no network': (route: Route) => route.abort('internetdisconnected'),
};

async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(layers(page)).toHaveCount(6);
  await expect(slider(page, 'Traffic')).toBeVisible();
}

/** A link is followed at once, so that every part which is fetched for a visitor who only looks is fetched. */
const LINK = '/#1.g.t55';

/** What says that something is missing, or that it is done in another way. */
const said = (page: Page) => page.getByText(/could not be loaded|worked out on the page itself/);

/** A file is missing with a few others, so that every file is missed once in few visits. */
const VISITS = 8;
const visits = Array.from({ length: VISITS }, (_, visit) =>
  PARTS.filter((_, index) => index % VISITS === visit),
);

for (const [visit, missing] of visits.entries()) {
  test(`any files may be missing: the page says so and the rest lives on (${visit + 1} of ${VISITS})`, async ({
    page,
    complaints,
  }) => {
    const refused = new Set<string>();
    await page.route('**/assets/*', (route) => {
      const file = fileOf(route);
      if (!missing.includes(file)) return route.continue();
      refused.add(file);
      return refuse['not found'](route);
    });
    await page.goto(LINK);
    await expect(said(page).first()).toBeAttached();
    // A worker that is ended amid a request leaves it open for good: the network never counts as idle.
    await expect(page.getByText(FAILURE.causes.unknown)).toHaveCount(0);
    expect(refused.size).toBeGreaterThan(0);
    await expectWhole(page);
    await forgive(page, complaints);
  });
}

for (const [how, answer] of Object.entries(refuse)) {
  test(`all parts may be missing at the start (${how}), and come back at another try`, async ({
    page,
    complaints,
  }) => {
    let isMissing = true;
    await page.route('**/assets/*', (route) =>
      isMissing && !FIRST.test(fileOf(route)) ? answer(route) : route.continue(),
    );
    await page.goto(LINK);
    const map = page.getByRole('region', { name: 'The map, failed' });
    await expect(map).toContainText('The map could not be loaded. ');
    await expect(map).not.toContainText('this scenario');
    await expectWhole(page);
    isMissing = false;
    await map.getByRole('button', { name: 'Try again' }).click();
    await expect(map).toHaveCount(0);
    await expect(page.locator('#map')).toBeVisible();
    const notice = page.getByRole('list', { name: 'Notices' });
    await notice.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('radio', { name: 'Enterprise' }).check({ force: true });
    await expect(page.locator('.verdict')).toContainText('2.5B events a day');
    await forgive(page, complaints);
  });
}

test('a tab that is older than its server says so, and loses nothing', async ({ page, complaints }) => {
  await page.goto('/#1.e.t40');
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Enterprise, edited')).toBeVisible();
  await page.route('**/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
      body: html.replaceAll(/page-[\w-]+\.js/g, 'page-newer.js'),
    });
  });
  await page.route('**/assets/*', refuse['not found']);
  await page.getByRole('radio', { name: 'Table' }).focus();
  await page.keyboard.press('Space');
  const table = page.getByRole('region', { name: 'The table, failed' });
  await expect(table).toContainText('This page has been renewed on its server');
  await page.unrouteAll();
  await table.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByText('Enterprise, edited')).toBeVisible();
  await forgive(page, complaints);
});

test('what is opened later may be missing too: a receipt, the assumptions', async ({ page, complaints }) => {
  await page.goto(LINK);
  await page.waitForLoadState('networkidle');
  let isMissing = true;
  await page.route('**/assets/*', (route) => (isMissing ? refuse['no network'](route) : route.continue()));
  await page.getByRole('button', { name: 'Monthly cost: how it is worked out' }).click();
  const receipt = page.getByRole('region', { name: 'The receipt of this number, failed' });
  await expect(receipt).toBeVisible();
  await page.getByRole('button', { name: 'Assumptions' }).first().click();
  await expect(page.getByRole('region', { name: 'The assumptions, failed' })).toBeVisible();
  await expectWhole(page);
  isMissing = false;
  await receipt.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await forgive(page, complaints);
});
