// Before scripts run: what a visitor does meanwhile counts or is not possible, and the page never says one thing and means another.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { slider } from './simulator';

/** Holds the page's own scripts back until they are let in. */
async function openSlowly(page: Page, address = '/'): Promise<() => Promise<void>> {
  let letIn: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    letIn = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.verdict')).toBeVisible();
  return async () => {
    letIn();
    await page.waitForLoadState('networkidle');
  };
}

const verdict = (page: Page) => page.locator('.verdict');

for (const address of ['/', '/#1.s.t30']) {
  test(`a preset pressed while scripts load is honoured (${address})`, async ({ page }) => {
    const letIn = await openSlowly(page, address);
    await page.getByRole('radio', { name: 'Enterprise' }).check({ force: true });
    await letIn();
    await expect(verdict(page)).toContainText('2.5B events a day');
    await expect(page.getByRole('radio', { name: 'Enterprise' })).toBeChecked();
    await expect.poll(() => page.url()).toContain('#1.e');
  });
}

test('a slider moved while scripts load is honoured', async ({ page }) => {
  const letIn = await openSlowly(page);
  await slider(page, 'Traffic').focus();
  await page.keyboard.press('End');
  await letIn();
  await expect(verdict(page)).toContainText('10T events a day');
  await expect(slider(page, 'Traffic')).toHaveAttribute('aria-valuetext', /10 trillion/);
});

test('a link to a section followed while scripts load leads there and keeps the scenario', async ({
  page,
}) => {
  const letIn = await openSlowly(page, '/#1.e.t40');
  await page.getByRole('link', { name: 'Case study', exact: true }).first().click();
  await expect(page.locator('#case')).toBeFocused();
  expect(page.url()).toMatch(/#1\.e\.t40$/);
  await letIn();
  await expect(page.getByText('Enterprise, edited')).toBeAttached();
});

test('a link to a section opened in a new tab keeps the scenario', async ({ page, context }) => {
  await page.goto('/#1.e.t40');
  await expect(page.getByText('Enterprise, edited')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page
    .getByRole('link', { name: 'Map', exact: true })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByText('Enterprise, edited')).toBeAttached();
  await expect(tab.locator('#map')).toBeInViewport();
  expect(tab.url()).toMatch(/#1\.e\.t40$/);
});

test('when the page is left and come back to, every control stands where the page means it', async ({
  page,
}) => {
  await page.goto('/');
  const fields = page.locator(
    '#root :is(input[type="range"], input[type="radio"], input[type="checkbox"], input[type="search"], input[type="text"], select)',
  );
  expect(await fields.count()).toBeGreaterThan(15);
  expect(
    await fields.evaluateAll((all) =>
      all
        .filter((field) => field.getAttribute('autocomplete') !== 'off')
        .map((field) => field.outerHTML.slice(0, 160)),
    ),
  ).toEqual([]);
});

test('scripts that cannot be loaded leave a sentence, and no control that would answer to nothing', async ({
  page,
  complaints,
}) => {
  await page.route('**/assets/page-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/');
  await expect(page.getByText(/^The controls of this page could not be loaded/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Enterprise' })).toBeDisabled();
  await expect(slider(page, 'Traffic')).toBeDisabled();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(slider(page, 'Traffic')).toBeEnabled();
  complaints.length = 0;
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence says that the controls need them', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText(/^The controls of this page need scripts/)).toBeVisible();
    await expect(page.getByText(/could not be loaded/)).toHaveCount(0);
  });
});
