// Experiment capacity: which limit comes first, what helps when more is asked than has power, and that it travels in the link.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { open, region } from './simulator';

/** What the study brings is there: the section is alive. */
const WORKED_OUT = { timeout: 30_000 };

async function capacity(page: Page) {
  const section = region(page, 'Experiment capacity');
  await section.scrollIntoViewIfNeeded();
  await expect(section).toContainText(/This architecture, held, carries [\d,]+ tests a month/, WORKED_OUT);
  return section;
}

test('asks for more than the traffic can power, tries what would help, and takes it back', async ({
  page,
}) => {
  await open(page, '/#1.s.v=200.Vw=plan');
  const section = await capacity(page);
  await expect(section.getByRole('heading', { level: 3 })).toHaveText(
    'The traffic powers 43 of the 200 tests a month.',
  );
  await expect(section).toContainText('No infrastructure buys this.');
  await section.getByRole('button', { name: /^Try it: A larger effect/ }).click();
  await expect(section.getByRole('heading', { level: 3 })).toHaveText(/^The traffic limits first/);
  await expect.poll(() => page.url()).toContain('.Ae=');
  await page.goBack();
  await expect(section.getByRole('heading', { level: 3 })).toHaveText(
    'The traffic powers 43 of the 200 tests a month.',
  );
});

test('a field of the section is the assumption itself: it travels in the link and leads back', async ({
  page,
}) => {
  await open(page, '/#1.g.Vw=plan');
  const section = await capacity(page);
  const length = section.getByRole('textbox', { name: 'Length of an experiment' });
  await length.fill('28');
  await length.press('Enter');
  await expect.poll(() => page.url()).toContain('.Ad=28');
  await section.getByRole('button', { name: /^Reset Length of an experiment/ }).click();
  await expect.poll(() => page.url()).not.toContain('.Ad=28');
});

for (const width of [320, 390, 1440]) {
  test(`fits ${width} px and stays accessible with every part drawn`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '/#1.s.v=200.Vw=plan');
    await capacity(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expectAccessible(page, { within: '#experiments' });
  });
}
