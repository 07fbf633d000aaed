// The first visit: the page stands, with scripts and without, dark until light is chosen.
import { expect, test } from './fixtures';

const QUESTION = 'What data stack does this company actually need?';

test('a visitor reads the question at once', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
});

test('the page is dark until the visitor has chosen light', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => localStorage.setItem('theme', 'light'));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the same question stands there', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  });
});
