// Widths, themes, zoom, forced colours and blocked storage: the page fits and stays accessible.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { choose, layers, open } from './simulator';

const NARROW_AND_WIDE = [320, 390, 1440];
const BETWEEN = [834, 1280];

async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await open(page);
  await expect(layers(page)).toHaveCount(6);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

for (const width of NARROW_AND_WIDE) {
  for (const theme of ['dark', 'light']) {
    test(`fits ${width} px in the ${theme} theme without sideways scrolling`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme);
      await expectToFit(page, width);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectAccessible(page);
    });
  }
}

for (const width of BETWEEN) {
  test(`fits ${width} px without sideways scrolling`, async ({ page }) => {
    await expectToFit(page, width);
    // Colours are those of the other widths, and reading them takes longest.
    await expectAccessible(page, { leftOut: ['color-contrast'] });
  });
}

test('at 1440 by 900 presets, sliders, diagram and cards are above the fold', async ({ page }) => {
  await open(page);
  for (const name of ['Latency', 'Monthly cost', 'Reliability', 'Complexity']) {
    const box = await page.getByRole('region', { name, exact: true }).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  }
});

test('works in forced colours and with reduced motion', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    forcedColors: 'active',
    reducedMotion: 'reduce',
    baseURL: String(baseURL),
  });
  const page = await context.newPage();
  await open(page);
  await choose(page, 'Enterprise');
  await expect(layers(page)).toHaveCount(6);
  // The system's palette replaces ours, and axe reads the colours that we wrote.
  await expectAccessible(page, { leftOut: ['color-contrast'] });
  await context.close();
});

test('works where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await choose(page, 'Startup');
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('PostgreSQL');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer, the layers and the metrics stand there', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('list', { name: 'Architecture' }).getByRole('listitem')).toHaveCount(6);
    for (const name of ['Latency', 'Monthly cost', 'Reliability', 'Complexity']) {
      await expect(page.getByRole('region', { name, exact: true })).toContainText(/\d/);
    }
    await expect(page.getByText('pipeline_run_start').first()).toBeVisible();
  });
});

test('works where workers cannot start', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(
      window,
      'Worker',
      class {
        constructor() {
          throw new Error('no workers here');
        }
      },
    );
  });
  await open(page);
  await choose(page, 'Startup');
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('PostgreSQL');
});
