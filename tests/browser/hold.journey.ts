// Keeping what stands while the load grows: what breaks first is named, one button heals it, undo takes it back.
import { expect, expectAccessible, test } from './fixtures';
import { choose, heading, open, openView, region, slider } from './simulator';

/** A worker is started first, and finds it. */
const FOUND = { timeout: 30_000 };

test('hold Startup, drag traffic up: the first broken promise and layer are named, and one button heals it', async ({
  page,
}) => {
  // Looking over the whole page for accessibility takes its time.
  test.slow();
  await open(page);
  await choose(page, 'Startup');
  await page.getByRole('button', { name: 'Freeze this stack' }).first().click();
  const console_ = page.locator('.answer');
  await expect(console_).toContainText(
    /It keeps every promise up to .+ events a day\. Then .+ first\./,
    FOUND,
  );
  const traffic = slider(page, 'Traffic');
  await traffic.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(console_).toContainText(
    /It is past its limit: from .+ events a day on .+, Deployment first\./,
  );
  await expect(heading(page).getByText('breaks a promise here.')).toBeVisible();
  await expectAccessible(page, { within: 'main' });
  const heal = console_.getByRole('button', { name: 'Make this change' });
  await expect(heal).toBeVisible(FOUND);
  await heal.click();
  await expect(heading(page).getByText('keeps every promise.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading(page).getByText('breaks a promise here.')).toBeVisible();
  expect(page.url()).toContain('.Hd=');
});

test('going to where it breaks by keyboard keeps the focus where it was, until the page has found what breaks there', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'Startup');
  await page.getByRole('button', { name: 'Freeze this stack' }).first().click();
  const console_ = page.locator('.answer');
  await console_.getByRole('button', { name: /^Go to .+ events a day$/ }).press('Enter', FOUND);
  await expect(console_).toContainText(/It is past its limit/, FOUND);
  await expect(page.locator(':focus')).toContainText('It is past its limit');
  await openView(page, 'Plan');
  const section = region(page, 'If you keep what you have');
  await section.scrollIntoViewIfNeeded();
  const go = section.getByRole('button', { name: /^Go to .+, where data is older than promised$/ }).first();
  await go.press('Enter', FOUND);
  await expect(
    section
      .locator('[aria-busy="true"]')
      .or(section.getByText('here', { exact: true }))
      .first(),
  ).toBeVisible();
  await expect(section.locator('[aria-busy="true"]')).toHaveCount(0, FOUND);
  await expect(go).toBeFocused();
});
