// Proves that each guard of the browser journeys can fail.
import { expect, expectAccessible, expectSilence, test } from './fixtures';

/** Waits until a guard has seen what it should, then clears it, so that the journey itself passes. */
async function expectComplaint(complaints: string[], wanted: RegExp): Promise<void> {
  await expect.poll(() => complaints.join('\n')).toMatch(wanted);
  complaints.length = 0;
}

test('an inline style in the markup breaks the content policy', async ({ page, complaints }) => {
  await page.route('**/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace('<div id="root">', '<p style="color:red">x</p><div id="root">'),
    });
  });
  await page.goto('/');
  await expectComplaint(complaints, /policy violation: style-src-attr/);
});

test('markup written from a string breaks the trusted types policy', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
    } catch {}
  });
  await expectComplaint(complaints, /policy violation: require-trusted-types-for/);
});

test('a logged error is seen', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => console.error('planted'));
  await expectComplaint(complaints, /console error: planted/);
});

test('whatever a guard has seen fails the journey', () => {
  expect(() => expectSilence(['console error: planted'])).toThrow(/planted/);
});

test('an uncaught error is seen', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expectComplaint(complaints, /page error: planted/);
});

test('a request to another host is seen', async ({ page, complaints }) => {
  await page.route('https://elsewhere.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'x' }),
  );
  await page.goto('https://elsewhere.example/');
  await expectComplaint(complaints, /foreign request: https:\/\/elsewhere\.example/);
});

test('a button without a name is not accessible', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.querySelector('header')?.append(document.createElement('button')));
  await expect(expectAccessible(page, { within: 'header' })).rejects.toThrow(/button-name/);
});
