// Keeping what stands while the load grows: what breaks first is named, one button heals it, undo takes it back.
import { expect, expectAccessible, test } from './fixtures';
import { choose, open, region, slider } from './simulator';

test('hold Startup, drag traffic up: the first broken promise and layer are named, and one button heals it', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'Startup');
  await page.getByRole('button', { name: 'Hold this architecture' }).first().click();
  const console_ = region(page, 'Simulator');
  await expect(console_).toContainText(/It keeps every promise up to .+ events a day\. Then .+ first\./);
  const traffic = slider(page, 'Traffic');
  await traffic.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(console_).toContainText(
    /It is past its limit: from .+ events a day on .+, Deployment first\./,
  );
  await expect(page.getByText(/what is held no longer keeps/).first()).toBeVisible();
  await expectAccessible(page);
  const heal = console_.getByRole('button', { name: 'Make this change' });
  await heal.click();
  await expect(page.getByText(/what is held keeps every promise/).first()).toBeVisible();
  await console_.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/what is held no longer keeps/).first()).toBeVisible();
  expect(page.url()).toContain('.Hd=');
});

test('a swap is shown before it is chosen, pins the layer, and returns the focus', async ({ page }) => {
  await open(page);
  const swap = page.getByRole('button', { name: 'Swap Storage' });
  await swap.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Swap Storage' });
  await expect(dialog).toContainText('Breaks: answers in');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(swap).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Use: ClickHouse' }).click();
  await expect(page.getByRole('button', { name: 'Swap Storage, kept by choice' })).toBeVisible();
  await expect(page.locator('#stands-storage')).toHaveText(/ClickHouse/);
});

test('a pin that makes a promise impossible is explained, and let go by a button', async ({ page }) => {
  await open(page, '/#1.g.Ls=pg');
  const console_ = region(page, 'Simulator');
  await expect(console_).toContainText(/Storage \(PostgreSQL\) is kept by choice and stands in the way/);
  await console_.getByRole('button', { name: 'Let go of Storage' }).click();
  await expect(page.locator('#stands-storage')).toHaveText(/warehouse/i);
});
