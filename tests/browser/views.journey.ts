// The five views: one at a time under the console, each with an address; places kept; the console never leaves.
import { expect, expectAccessible, test } from './fixtures';
import { heading, layers, open, openView, region, slider } from './simulator';

const VIEWS = { Map: 'map', Plan: 'plan', Trust: 'trust', 'Case study': 'case' };

for (const [name, id] of Object.entries(VIEWS)) {
  test(`${name} has its heading, its address and the console, and fits a phone`, async ({ page }) => {
    await open(page, '/#1.s');
    await openView(page, name);
    await expect(heading(page)).toHaveText(name);
    await expect(page).toHaveURL(new RegExp(`#1\\.s\\.Vw=${id}$`));
    await expect(slider(page, 'Traffic')).toBeVisible();
    await expect(layers(page)).toHaveCount(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });
}

test('the console stays in sight, small once scrolled, and what is set in it acts everywhere', async ({
  page,
}) => {
  await open(page);
  await page.mouse.wheel(0, 700);
  const console_ = region(page, 'Console');
  await expect(console_).toHaveAttribute('data-compact', 'true');
  await expect(console_).toBeInViewport();
  const box = await console_.boundingBox();
  expect(box?.height ?? 999).toBeLessThanOrEqual(96);
  await expect(console_).toContainText('A warehouse, dbt and CI/CD.');
  await openView(page, 'Trust');
  await slider(page, 'Traffic').focus();
  await page.keyboard.press('Home');
  await expect(console_).not.toContainText('A warehouse, dbt');
});

test('a view is come back to where it was left', async ({ page }) => {
  await open(page);
  await openView(page, 'Plan');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  // Lower parts may still be on their way: the page grows until it can be scrolled so far.
  const scrollDown = () =>
    page.evaluate(() => {
      scrollTo(0, 600);
      return scrollY;
    });
  await expect.poll(scrollDown).toBe(600);
  // By its own click: reaching for the bar would scroll the page.
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Map', exact: true })
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(heading(page)).toHaveText('Map');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText('Plan');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
});

test('the address of a section of old opens its view there', async ({ page }) => {
  await page.goto('/#growth');
  await expect(heading(page)).toHaveText('Plan');
  await expect(page.locator('#growth')).toBeInViewport();
});

test('nothing on the first screen jumps, whatever the inputs are', async ({ page }) => {
  await open(page);
  await expect(region(page, 'Why')).toBeVisible();
  const places = () =>
    page.evaluate(() =>
      ['.console', '.stage', '.results', '.why'].map((part) =>
        Math.round((document.querySelector(part)?.getBoundingClientRect().top ?? 0) / 2),
      ),
    );
  const before = await places();
  for (const name of ['Traffic', 'Experiment velocity', 'Reliability', 'Freshness']) {
    await slider(page, name).focus();
    for (const key of ['End', 'Home', 'PageUp']) {
      await page.keyboard.press(key);
      expect(await places(), `${name} ${key}`).toEqual(before);
    }
  }
});

for (const theme of ['dark', 'light'] as const) {
  for (const [name, id] of Object.entries(VIEWS)) {
    test(`${name} passes the accessibility rules in ${theme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme });
      await open(page, `/#1.g.Vw=${id}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectAccessible(page, { within: 'main' });
    });
  }
}
