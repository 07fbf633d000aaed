// On a phone: the six layers stay in sight while one slider moves; all inputs come up in a sheet; reasons in another.
import { expect, expectAccessible, test } from './fixtures';
import { layers, open, slider } from './simulator';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('six layers, the results and one slider are on the first screen', async ({ page }) => {
  await open(page);
  await expect(layers(page)).toHaveCount(6);
  const dock = await page.locator('.dock').boundingBox();
  for (const layer of await layers(page).all()) {
    const box = await layer.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual((dock?.y ?? 0) + 12);
  }
  await expect(slider(page, 'Traffic')).toBeInViewport();
  await expect(slider(page, 'Freshness')).not.toBeInViewport();
});

test('a swipe that starts on a slider scrolls, and a sideways move sets it', async ({ page }) => {
  await open(page);
  const traffic = slider(page, 'Traffic');
  const before = await traffic.inputValue();
  const box = await page.locator('.driver-rail').first().boundingBox();
  if (!box) throw new Error('no rail');
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const [x, y] = [box.x + box.width * 0.8, box.y + box.height / 2];
  await touch('touchStart', x, y);
  for (const up of [10, 30, 60]) await touch('touchMove', x, y - up);
  await touch('touchEnd');
  await expect(traffic).toHaveValue(before);
  await touch('touchStart', x, y);
  for (const left of [10, 30, 60]) await touch('touchMove', x - left, y);
  await touch('touchEnd');
  await expect(traffic).not.toHaveValue(before);
});

test('all inputs come up in a sheet, and Escape gives the focus back', async ({ page }) => {
  await open(page);
  const handle = page.getByRole('button', { name: 'All inputs' });
  await handle.press('Enter');
  for (const name of ['Traffic', 'Experiment velocity', 'Reliability', 'Freshness'])
    await expect(slider(page, name)).toBeInViewport();
  await expectAccessible(page, { within: '.dock' });
  await page.keyboard.press('Escape');
  await expect(handle).toBeFocused();
});
