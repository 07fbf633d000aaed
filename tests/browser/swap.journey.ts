// Swapping a layer by keyboard alone: read the differences, keep an option, see the mark, take it back.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { open } from './simulator';

/** The first change waits for the engine, and what stands in the way for a few decisions more. */
const PATIENT = { timeout: 20_000 };

/** Of which layer the Why panel speaks. */
const ask = (page: Page, layer: string) =>
  page
    .getByRole('radiogroup', { name: 'Layer to explain' })
    .getByRole('radio', { name: layer })
    .check({ force: true });

test('a layer is swapped by keyboard, marked as kept, and left to the model again by undo', async ({
  page,
}) => {
  await open(page);
  await ask(page, 'Storage');
  const swap = page.getByRole('button', { name: 'Swap Storage' });
  await swap.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Swap storage' });
  await expect(menu.getByRole('table')).toBeVisible(PATIENT);
  await expect(menu).toContainText('Cloud warehouse');
  await expect(menu).toContainText(/ClickHouse.*\+\$/);
  await expect(menu).toContainText(/PostgreSQL.*Breaks/);

  await menu.getByRole('button', { name: 'Use ClickHouse' }).focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect(swap).toBeFocused(PATIENT);
  await expect(page.getByRole('button', { name: 'Let the model choose storage again' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('ClickHouse');

  await page.keyboard.press('Control+z');
  await expect(swap).toBeFocused();
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('Cloud warehouse');
});

test('the menu can be read and used by everybody', async ({ page }) => {
  await open(page);
  await ask(page, 'Storage');
  await page.getByRole('button', { name: 'Swap Storage' }).click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible(PATIENT);
  await expectAccessible(page, { within: 'dialog' });
});

test('Escape changes nothing and gives the focus back', async ({ page }) => {
  await open(page);
  await ask(page, 'Deployment');
  const swap = page.getByRole('button', { name: 'Swap Deployment' });
  await swap.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible(PATIENT);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(swap).toBeFocused();
});

test('an option that breaks a promise can be chosen, is explained, and released alone', async ({ page }) => {
  await open(page);
  await ask(page, 'Storage');
  await page.getByRole('button', { name: 'Swap Storage' }).click();
  await page.getByRole('button', { name: 'Use anyway PostgreSQL' }).click();
  await expect(page.getByText('Keeping storage (PostgreSQL) stands in the way.')).toBeVisible(PATIENT);
  await page.getByRole('button', { name: 'Release storage' }).click();
  await expect(page.getByText(/stands in the way/)).toBeHidden();
});
