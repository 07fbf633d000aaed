// The presets: each gives its own architecture, by what the list of layers says.
import { expect, expectAccessible, test } from './fixtures';
import { choose, layers, open, region, spoken } from './simulator';

const STACKS = {
  Startup: ['Direct writes', 'PostgreSQL', 'Full-refresh', 'Batch retraining', 'Cron', 'Logs'],
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
    await expectAccessible(page, { within: '#simulator' });
  });
}

test('a change of preset is spoken once, with what it costs', async ({ page }) => {
  await open(page);
  await choose(page, 'Startup');
  await expect(spoken(page)).toContainText(/dollars|cost/i);
});

test('what the change was stands beside the presets, and can be undone', async ({ page }) => {
  await open(page);
  await choose(page, 'Startup');
  await expect(page.getByText(/layers changed/).first()).toBeVisible();
  await page.getByRole('button', { name: /^undo/i }).first().click();
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('warehouse');
});
