// Links: a scenario travels whole, Back undoes, and no text in the address can break the page.
import { expect, test } from './fixtures';
import { choose, layers, open, region, slider } from './simulator';

test('a link brings the same scenario to another visitor', async ({ page, context }) => {
  await open(page);
  await slider(page, 'Traffic').focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.url()).toContain('#');
  const cost = await region(page, 'Monthly cost').innerText();
  const value = await slider(page, 'Traffic').inputValue();
  const other = await context.newPage();
  await open(other, page.url());
  await expect(slider(other, 'Traffic')).toHaveValue(value);
  // The figure itself; its range comes when the futures are worked out.
  const figure = (text: string) => text.match(/\$[\d.]+[KM]?/)?.[0];
  expect(figure(cost)).toBeDefined();
  expect(figure(await region(other, 'Monthly cost').innerText())).toBe(figure(cost));
});

test('Back returns to the scenario before, Forward to the one after', async ({ page }) => {
  await open(page);
  await choose(page, 'Startup');
  await expect.poll(() => page.url()).toContain('#');
  await choose(page, 'Enterprise');
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('PostgreSQL');
  await page.goForward();
  await expect(page.getByRole('list', { name: 'Architecture' })).toContainText('Kafka');
});

const MANGLED = [
  '#',
  '#1.',
  '#99.g.x',
  '#1.g.t9999',
  '#%00%ff',
  '#1.__proto__.constructor',
  `#${'x'.repeat(4000)}`,
  '#1.g.t-.v-1.r9e99',
  '#<script>alert(1)</script>',
];

for (const hash of MANGLED) {
  test(`a mangled link opens a whole page: ${hash.slice(0, 24)}`, async ({ page }) => {
    await open(page, `/${hash}`);
    await expect(layers(page)).toHaveCount(6);
    await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined/);
  });
}

test('what a link could not say is told', async ({ page }) => {
  await open(page, '/#1.g.t9999.zzzz');
  await expect(page.getByText(/ignored|could not|link/i).first()).toBeVisible();
});
