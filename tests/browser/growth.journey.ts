// Growth over months, as a data leader reads it: set a rate, read the sentence, walk the months by keys, ask a move for its reason, take a month along.
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { open, slider } from './simulator';

const PATIENCE_MS = 30_000;

/** Scrolls there and waits until the months are worked out. */
async function openGrowth(page: Page, address: string): Promise<Locator> {
  await open(page, address);
  const section = page.locator('#growth');
  await section.scrollIntoViewIfNeeded();
  await expect(slider(page, 'Month shown')).toBeVisible({ timeout: PATIENCE_MS });
  return section;
}

test('a rate of growth says what is outgrown, when, and when to start', async ({ page }) => {
  test.slow();
  const section = await openGrowth(page, '/#1.s.Vw=plan');
  const field = section.getByRole('textbox', { name: /^Traffic growth a month/ });
  await field.fill('20');
  await field.press('Enter');
  await expect(section.getByRole('heading', { level: 3 }).first()).toContainText(
    /At 20% a month you outgrow .* in month \d+/,
    { timeout: PATIENCE_MS },
  );
  await expect(page).toHaveURL(/Gt=1_2/);

  const month = slider(page, 'Month shown');
  await month.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(month).toHaveValue('3');
  await expect(month).toHaveAttribute('aria-valuetext', /Month 3/);
  await page.keyboard.press('End');
  await expect(month).toHaveValue('36');

  const move = section.getByRole('button', { name: /^Move 1, done by month/ });
  await move.focus();
  await expect(section.getByText(/^Start .*promise in month \d+/).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(month).not.toHaveValue('36');
  await expectAccessible(page, { within: '#growth' });

  await page.keyboard.press('Tab');
  await month.focus();
  await page.keyboard.press('End');
  await section.getByRole('button', { name: 'Take this month into the console' }).click();
  await expect(page).toHaveURL(/\.t=/);
});

test('playing goes on by itself, and stops at a press of any key', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const section = await openGrowth(page, '/#1.s.Gt=1_2.Vw=plan');
  await section.getByRole('button', { name: 'Play' }).click();
  await expect(slider(page, 'Month shown')).toHaveValue(/^[12]$/);
  await page.keyboard.press('Shift');
  await expect(section.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('with reduced motion there is nothing to play, only steps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const section = await openGrowth(page, '/#1.s.Gt=1_2.Vw=plan');
  await expect(section.getByRole('button', { name: 'Next move' })).toBeVisible();
  await expect(section.getByRole('button', { name: 'Play' })).toHaveCount(0);
});

/** The first lead time at Startup with 20 % a month. */
const OURS = '2.8 (1.5–6.2) months';

test('a number of one’s own for moving changes the plan, is flagged, travels, and is taken back', async ({
  page,
}) => {
  test.slow();
  const section = await openGrowth(page, '/#1.s.Gt=1_2.Vw=plan');
  const moves = section.getByRole('region', { name: 'The moves in time' });
  await section.getByText('What moving is reckoned with').click();
  const field = section.getByRole('textbox', { name: /^Engineers on a migration, at least, your own/ });
  await expect(field).toHaveValue('2');
  await expect(moves).toContainText(OURS);
  await field.fill('6');
  await field.press('Enter');
  await expect(moves).not.toContainText(OURS, { timeout: PATIENCE_MS });
  await expect(section.getByText('1 of your own numbers for moving')).toBeVisible();
  await expect(page).toHaveURL(/\.Kn\w{4}=6/);
  await expectAccessible(page, { within: '#growth' });

  const address = page.url();
  await page.goto('about:blank');
  const again = await openGrowth(page, address.slice(address.indexOf('/#')));
  await again.getByRole('link', { name: 'Show your own numbers for moving' }).click();
  await expect(
    again.getByRole('textbox', { name: /^Engineers on a migration, at least, your own/ }),
  ).toHaveValue('6');
  await again.getByRole('button', { name: 'Reset your own numbers for moving' }).click();
  await expect(page).not.toHaveURL(/Kn/);
  await expect(again.getByRole('region', { name: 'The moves in time' })).toContainText(OURS, {
    timeout: PATIENCE_MS,
  });
});
