// Asking why: of a layer, of a metric, by keyboard alone.
import { expect, expectAccessible, test } from './fixtures';
import { layers, open, region } from './simulator';

test('a layer opens its receipt: what else was weighed, and what flips it', async ({ page }) => {
  await open(page);
  await layers(page)
    .filter({ has: page.getByRole('heading', { name: 'Storage', exact: true }) })
    .getByRole('button')
    .first()
    .click();
  const why = region(page, 'Why');
  await expect(why.getByRole('heading', { level: 2 })).toHaveText('Cloud warehouse');
  await expect(why).toContainText('Also weighed');
  await expect(why).toContainText('Changes at');
});

test('a metric opens its receipt with formula and sources, and Escape returns the focus', async ({
  page,
}) => {
  await open(page);
  const button = region(page, 'Monthly cost').getByRole('button').first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(/bill =/);
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expectAccessible(page, { within: 'dialog' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the whole way by keyboard: skip link, preset, slider, view, receipt', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /skip/i }).first()).toBeFocused();
  await page.getByRole('radio', { name: 'Growth' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Enterprise' })).toBeChecked();
  await page.getByRole('radio', { name: 'Diagram' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Time' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Evolution' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
  await expect(page.getByRole('table').first()).toContainText('Kafka');
});
