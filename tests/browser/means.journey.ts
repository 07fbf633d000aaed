// From a ceiling to what it buys, and from a point of the frontier to the console: by keys too, on a phone too.
import { expect, expectAccessible, test } from './fixtures';
import { open, region, slider } from './simulator';

/** A study waits until the page is at rest, and for a worker. */
const STUDY = { timeout: 30_000 };

test('a ceiling is typed, answered, taken into the console and undone', async ({ page }) => {
  await open(page, '/#1.g.Vw=plan');
  const section = region(page, 'What a budget buys');
  await section.scrollIntoViewIfNeeded();
  await expect(section.getByRole('listitem')).toHaveCount(4, STUDY);
  const field = section.getByRole('textbox', { name: 'Ceiling' });
  await field.fill('5k');
  await field.press('Enter');
  await expect(field).toHaveValue('5,000');
  await expect(section.getByRole('list')).toHaveAttribute('aria-busy', 'false', STUDY);
  const take = section.getByRole('button', { name: 'Take it into the console: most traffic' });
  await expect(section.getByRole('listitem')).toHaveCount(4, STUDY);
  const before = await slider(page, 'Traffic').inputValue();
  await take.click();
  await expect(slider(page, 'Traffic')).not.toHaveValue(before);
  await expect(region(page, 'Console')).toContainText('ClickHouse');
  await page.keyboard.press('u');
  await expect(slider(page, 'Traffic')).toHaveValue(before);
});

test('a point of the frontier is gone to by keys, kept, and undone as one change', async ({ page }) => {
  await open(page, '/#1.g.Vw=plan');
  const section = region(page, 'What more would cost');
  await section.scrollIntoViewIfNeeded();
  const chosen = section.getByRole('radio', { checked: true });
  await expect(chosen).toHaveAccessibleName(/chosen one/, STUDY);
  await chosen.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(section.getByText(/tightens freshness from 1 h to/)).toBeVisible();
  await section.getByRole('button', { name: 'Keep this' }).click();
  await expect(page).toHaveURL(/#1\.g\..*f/);
  await page.goBack();
  await expect(page).toHaveURL(/#1\.g\.Vw=plan$/);
});

test('on a phone both sections fit, and the picture answers a tap', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/#1.g.Vw=plan');
  const section = region(page, 'What more would cost');
  await section.scrollIntoViewIfNeeded();
  const picture = section.getByRole('group', { name: /nothing beats/ });
  const last = picture.getByRole('radio').last();
  await expect(last).toHaveAccessibleName(/can promise 100 ms/, STUDY);
  await section.getByRole('button', { name: 'Reliability' }).click();
  await expect(last).toHaveAccessibleName(/can promise 99/, STUDY);
  await last.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const point = await last.boundingBox();
  await page.mouse.click((point?.x ?? 0) + 12, (point?.y ?? 0) + 12);
  await expect(section.getByRole('button', { name: 'Keep this' })).toBeVisible();
  await region(page, 'What a budget buys').scrollIntoViewIfNeeded();
  await expect(region(page, 'What a budget buys').getByRole('listitem')).toHaveCount(4, STUDY);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page, { within: '#frontier' });
});
