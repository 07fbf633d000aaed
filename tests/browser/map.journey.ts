// The architecture map: the point moved by keys, by a click and by a drag; the map in words.
import { expect, expectAccessible, test } from './fixtures';
import { open, region, slider } from './simulator';

test('the point moves by keys, by a click and by a drag, and the map says what stands there', async ({
  page,
}) => {
  test.slow();
  await open(page, '/#1.g.Vw=map');
  const map = region(page, 'Where the answer changes');
  await map.scrollIntoViewIfNeeded();
  const across = map.getByRole('slider', { name: 'Your point, left to right' });
  await expect(across).toHaveAttribute('aria-valuetext', /100 million/, { timeout: 60_000 });

  await across.focus();
  await page.keyboard.press('ArrowRight');
  await expect(across).toHaveAttribute('aria-valuetext', /125 million/);
  await page.keyboard.press('ArrowUp');
  await expect(map.getByRole('slider', { name: 'Your point, upwards' })).toHaveAttribute(
    'aria-valuetext',
    /50 tests/,
  );
  await expect(page).toHaveURL(/#/);

  const handle = map.locator('.map-handle');
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  if (!from) throw new Error('the point is not drawn');
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(across).not.toHaveAttribute('aria-valuetext', /125 million/);
  const dragged = await across.getAttribute('aria-valuetext');

  await page.mouse.click(x, y);
  await expect(across).not.toHaveAttribute('aria-valuetext', dragged ?? '');
  await expect(slider(page, 'Traffic')).toHaveAttribute('aria-valuetext', /million/);

  await map.getByText('The map in words and as a table').click();
  await expect(map.getByRole('table')).toContainText('PostgreSQL');
  await expect(map.getByText(/^Left to right, at/)).toBeVisible();
  await expectAccessible(page, { within: '#map' });
});
