// The presets: each gives its own architecture, by what the list of layers says.
import { expect, expectAccessible, test } from './fixtures';
import { choose, layers, open, region, slider, spoken } from './simulator';

const STACKS = {
  Startup: ['Direct writes', 'PostgreSQL', 'Full', 'Batch', 'Cron', 'Logs'],
  Growth: ['Files', 'warehouse', 'Incremental', 'ML pipeline', 'CI/CD', 'Metrics'],
  Enterprise: ['Kafka', 'Lakehouse', 'Flink', 'Online inference', 'Kubernetes', 'Full observability'],
};

for (const [name, stack] of Object.entries(STACKS)) {
  test(`${name} shows its six layers and passes the accessibility rules`, async ({ page }) => {
    await open(page);
    await choose(page, 'Enterprise');
    await choose(page, name);
    const text = layers(page);
    await expect(text).toHaveCount(6);
    for (const part of stack)
      await expect(page.getByRole('list', { name: 'Architecture' })).toContainText(part);
    for (const metric of ['Latency', 'Monthly cost', 'Reliability', 'Complexity']) {
      await expect(region(page, metric)).toContainText(/\d/);
    }
    await expectAccessible(page, { within: 'main' });
  });
}

test('a change of preset is spoken once, with what it costs', async ({ page }) => {
  await open(page);
  await choose(page, 'Startup');
  await expect(spoken(page)).toContainText(/dollars|cost/i);
});

test('a change of preset is undone by one button', async ({ page }) => {
  await open(page);
  await choose(page, 'Startup');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('warehouse');
  await expect(page.getByRole('radio', { name: 'Growth' })).toBeChecked();
});

test('a stop is gone to as a drag along the path, and counts once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  const path = slider(page, 'Organisation scale path');
  await choose(page, 'Enterprise');
  await expect(path).toHaveAttribute('aria-valuetext', /of the way from Growth to Enterprise/);
  await expect(path).toHaveAttribute('aria-valuetext', 'Enterprise');
  await expect(page).toHaveURL(/#1\.e$/);
  await page.goBack();
  await expect(path).toHaveAttribute('aria-valuetext', 'Growth');
});
