// The sliders: to both ends by keyboard, by typing, and what the page says there.
import { expect, test } from './fixtures';
import { heading, layers, open, region, slider } from './simulator';

for (const name of ['Traffic', 'Experiment velocity', 'Reliability', 'Freshness']) {
  test(`${name} goes to both ends by keyboard and the page stays whole`, async ({ page }) => {
    await open(page);
    const range = slider(page, name);
    const before = await range.getAttribute('aria-valuetext');
    for (const key of ['End', 'Home']) {
      await range.focus();
      await page.keyboard.press(key);
      await expect(range).not.toHaveAttribute('aria-valuetext', String(before));
      await expect(layers(page)).toHaveCount(6);
      await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined/);
      await expect(region(page, 'Monthly cost')).toContainText(/\$/);
    }
  });
}

test('an arrow moves one detent, a page key a labelled step', async ({ page }) => {
  await open(page);
  const traffic = slider(page, 'Traffic');
  const start = Number(await traffic.inputValue());
  await traffic.focus();
  await page.keyboard.press('ArrowRight');
  await expect(traffic).toHaveValue(String(start + 1));
  await page.keyboard.press('PageUp');
  expect(Number(await traffic.inputValue())).toBeGreaterThan(start + 2);
});

test('a value can be typed as people write it', async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: /traffic/i }).first();
  await field.fill('30/s');
  await field.press('Enter');
  await expect(slider(page, 'Traffic')).toHaveAttribute('aria-valuetext', /2\.6|2,592,000|2\.59/);
});

test('beyond the range the field clamps and says so', async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: /traffic/i }).first();
  await field.fill('99999t');
  await field.press('Enter');
  await expect(slider(page, 'Traffic')).toHaveAttribute('aria-valuetext', /10 trillion/);
  await expect(page.getByText(/10T|10 trillion|at most|largest|beyond/i).first()).toBeVisible();
});

test('a promise that nothing keeps is named, with a way out that works', async ({ page }) => {
  await open(page);
  await slider(page, 'Reliability').focus();
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText(/^Nothing keeps 99\.999%\. 99\.98% works\.$/);
  await page.getByRole('button', { name: /^Promise 99\.98% instead, \$/ }).click();
  await expect(heading(page)).not.toContainText('Nothing');
});
