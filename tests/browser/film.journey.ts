// The evolution: played, paused, stepped, read as a list; without movement where that is asked for.
import { expect, expectAccessible, test } from './fixtures';
import { heading, open, slider } from './simulator';

const path = 'Organisation scale path';

test('plays from Startup to Enterprise, with a caption at each change, and can be paused and left', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, '/#1.s');
  await page.getByRole('button', { name: 'Play the evolution' }).click();
  const steps = page.getByRole('region', { name: 'The evolution' });
  await expect(steps.getByRole('listitem').first()).toContainText('Startup');
  await expect(page.getByText(/becomes \$.+ a month\./)).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await slider(page, path).getAttribute('aria-valuetext');
  await page.waitForTimeout(400);
  await expect(slider(page, path)).toHaveAttribute('aria-valuetext', String(stopped));
  await page.keyboard.press('Escape');
  await expect(steps).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Play the evolution' })).toBeVisible();
});

test('with reduced motion it is a list of steps, each a press away', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Play the evolution' }).click();
  await expect(slider(page, path)).toHaveAttribute('aria-valuetext', 'Startup');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(slider(page, path)).toHaveAttribute(
    'aria-valuetext',
    /^\d+% of the way from Startup to Growth/,
  );
  const steps = page.getByRole('region', { name: 'The evolution' });
  await steps.getByRole('button', { name: 'Enterprise' }).click();
  await expect(heading(page)).toContainText('Kafka');
  await expectAccessible(page, { within: 'main' });
});
