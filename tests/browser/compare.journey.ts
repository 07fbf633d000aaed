// Comparing: pin from the console, change, read the difference, open and undo, and pass the comparison on.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { choose, open, openView, region } from './simulator';

const compared = (page: Page) => region(page, 'Compare');

test('pins the present scenario, sets it beside the next, and hands both on in the link', async ({
  page,
  context,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Pin to compare' }).click();
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText('Pinned as A.');
  await choose(page, 'Enterprise');
  await openView(page, 'Plan');
  const section = compared(page);
  await section.scrollIntoViewIfNeeded();
  await expect(section.getByRole('columnheader')).toHaveText([/Now\s*Enterprise/, /A\s*Growth/]);
  await expect(section.getByRole('row', { name: /^Ingestion/ })).toContainText('Kafka');
  await expect(section.getByRole('row', { name: /^Cost a month/ })).toContainText('cheaper');
  await expect.poll(() => page.url()).toContain('~g');
  const other = await context.newPage();
  await open(other, page.url());
  await compared(other).scrollIntoViewIfNeeded();
  await expect(compared(other).getByRole('columnheader')).toHaveText([/Now\s*Enterprise/, /A\s*Growth/]);
});

test('fills itself with the presets, and opening one is a change that can be undone', async ({ page }) => {
  await open(page, '/#1.g.Vw=plan');
  const section = compared(page);
  await section.scrollIntoViewIfNeeded();
  // A press on a part that has not come to life yet is lost, as it would be for a visitor.
  await expect(async () => {
    await section.getByRole('button', { name: 'Compare the three presets' }).click();
    await expect(section.getByRole('columnheader')).toHaveCount(4, { timeout: 2000 });
  }).toPass();
  await section.getByRole('button', { name: 'Open: A' }).click();
  await expect(section.getByRole('columnheader').first()).toContainText('Startup');
  await page.goBack();
  await expect(section.getByRole('columnheader').first()).toContainText('Growth');
  await expect(section.getByRole('columnheader')).toHaveCount(4);
});

for (const width of [320, 390, 1440]) {
  test(`fits ${width} px and stays accessible with three columns`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '/#1.g.t60.Vw=plan~s~g~e');
    const section = compared(page);
    await section.scrollIntoViewIfNeeded();
    await expect(section.getByRole('columnheader')).toHaveCount(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expectAccessible(page, { within: '#compare' });
    const scroller = section.getByRole('region', {
      name: 'The present scenario beside those that are pinned',
    });
    await scroller.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    const [head, frame] = [
      await section.getByRole('rowheader', { name: 'Storage' }).boundingBox(),
      await scroller.boundingBox(),
    ];
    expect(head?.x).toBeCloseTo(frame?.x ?? 0, 0);
  });
}
