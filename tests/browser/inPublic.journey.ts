// A sceptic on the page: replaces a number, sees it marked, shares it, and lets the model be checked in the browser.
import { expect, expectAccessible, test } from './fixtures';
import { open } from './simulator';

test('an own number is marked, travels in the link, and can be taken back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Monthly cost: how it is worked out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Monthly cost, worked out' });
  await expect(dialog.getByText('Approximation').first()).toBeVisible();
  await expectAccessible(page, { within: 'dialog' });
  const field = dialog.getByRole('textbox', { name: /, your own number$/ }).first();
  await field.fill('9');
  await field.press('Enter');
  await expect(dialog.getByText('yours', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^With 1 of your own numbers\./)).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/^#1\.g\.Kn[0-9a-z]{4}=/);
  await page.reload();
  await expect(page.getByText(/^With 1 of your own numbers\./)).toBeVisible();
  await page.getByRole('button', { name: 'Reset your own numbers behind the answer' }).click();
  await expect(page.getByText(/^With 1 of your own numbers\./)).toBeHidden();
});

test('the unit of a slider leads to how it is worked out', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Traffic: how it is worked out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Traffic, worked out' });
  await expect(dialog.getByText('mean = events a day ÷ 86,400; peak = mean × peak-to-mean')).toBeVisible();
});

for (const theme of ['dark', 'light']) {
  test(`all constants and the model check stand there, accessible, in ${theme}`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('theme', name), theme);
    await open(page, '/#1.g.Vw=trust');
    const assumptions = page.getByRole('region', { name: 'Assumptions', exact: true }).first();
    await assumptions.scrollIntoViewIfNeeded();
    const table = page.getByRole('table', { name: 'Constants of the model' });
    await expect(table).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search the constants' }).fill('roll-up');
    await expect(table.getByRole('rowheader').first()).toContainText(/roll-up/i);
    await page.locator('#model-check').scrollIntoViewIfNeeded();
    await expect(page.getByText(/^Computed here in/)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('region', { name: 'Published numbers' })).toContainText(/44 of 44 come out/);
    await page.getByText('All 45').click();
    await expectAccessible(page, { within: '#constants' });
    await expectAccessible(page, { within: '#model-check' });
  });
}
