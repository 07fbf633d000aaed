// The first visit: the answer stands, with scripts and without, in the system's theme until the visitor chooses.
import { expect, test } from './fixtures';
import { heading, open, region, spoken } from './simulator';

const ANSWER = /^A warehouse, dbt and CI\/CD\. /;

test('a visitor reads the answer at once, and how sure it is', async ({ page }) => {
  await page.goto('/');
  await expect(heading(page)).toHaveText(ANSWER);
  await expect(page.getByText(/\d+ of 100 futures/).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^Of 100 possible futures/ })).toBeVisible();
});

test('the theme is the system’s, follows it, and stays what the visitor has chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Switch between dark and light' }).click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('a safer design is one click away, is kept by hand, and leads back to the cheapest', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('radio', { name: /^Safer, \+\$/ }).click();
  await expect(page.getByRole('radio', { name: 'As you kept it' })).toBeChecked();
  await expect(page).toHaveURL(/#1\.g\.L/);
  await expect(page.getByText(/^With deployment kept by hand\.$/)).toBeVisible();
  await expect(spoken(page)).toContainText('Deployment changed');
  await page.getByRole('radio', { name: 'Cheapest' }).click();
  await expect(page).toHaveURL(/#1\.g$/);
});

test('on the first screen there are few words and figures, and none is small', async ({ page }) => {
  await open(page);
  await expect(region(page, 'Why')).toBeVisible();
  const counted = await page.evaluate(() => {
    const shown = (element: Element | null) => {
      for (let at = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.visibility === 'hidden' || style.display === 'none' || at.matches('.sr-only, [hidden]'))
          return false;
      }
      return true;
    };
    const tokens: string[] = [];
    let smallest = Number.POSITIVE_INFINITY;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      const text = node.textContent?.trim() ?? '';
      if (!text || box.width < 2 || box.top >= innerHeight || box.bottom <= 0 || !shown(node.parentElement))
        continue;
      tokens.push(...text.split(/\s+/));
      smallest = Math.min(
        smallest,
        Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize),
      );
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type="text"]')) {
      const box = field.getBoundingClientRect();
      if (box.width > 0 && box.top < innerHeight) tokens.push(...field.value.split(/\s+/));
    }
    return {
      words: tokens.filter((token) => /\p{L}/u.test(token)).length,
      figures: tokens.filter((token) => /\d/.test(token)).length,
      smallest,
    };
  });
  expect(counted.smallest).toBeGreaterThanOrEqual(13);
  expect(counted.words).toBeLessThanOrEqual(215);
  expect(counted.figures).toBeLessThanOrEqual(42);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the same answer stands there, and the case study below it', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page)).toHaveText(ANSWER);
    await expect(page.getByRole('heading', { name: 'The case in 90 seconds' })).toBeVisible();
  });
});
