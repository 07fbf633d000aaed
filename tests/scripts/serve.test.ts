// Tests that the static server sends what stands in its folder and nothing else.
import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fileFor, serve } from '../../scripts/serve.mjs';

let outer = '';
let site = '';

beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'serve-'));
  site = join(outer, 'site');
  mkdirSync(join(site, 'growth'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<h1>front</h1>');
  writeFileSync(join(site, 'growth', 'index.html'), '<h1>growth</h1>');
});

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(outer, { recursive: true }));

test('a folder stands for its index page', () => {
  expect(fileFor(site, '/')).toBe(join(site, 'index.html'));
  expect(fileFor(site, '/growth/?a=1')).toBe(join(site, 'growth', 'index.html'));
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%zz', '/absent', '//'])(
  '%s leads nowhere',
  (address) => {
    expect(fileFor(site, address)).toBeUndefined();
  },
);

test('a taken port is passed over', async () => {
  const first = await serve(site, 4500);
  const second = await serve(site, 4500);
  expect(second.address).not.toBe(first.address);
  const answer = await fetch(second.address);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toBe('<h1>front</h1>');
  first.close();
  second.close();
});

test('texts are compressed for whoever takes it, and for nobody else', async () => {
  const { address, close } = await serve(site, 4600);
  const zipped = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(await zipped.text()).toBe('<h1>front</h1>');
  const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe('<h1>front</h1>');
  close();
});

test('a visitor who leaves in the middle leaves no file open', async () => {
  writeFileSync(join(site, 'large.bin'), Buffer.alloc(16e6));
  const { address, close } = await serve(site, 4700);
  const closing = vi.spyOn(fs, 'close');
  await new Promise<void>((done) => {
    const request = get(`${address}large.bin`, (response) => {
      response.once('data', () => {
        request.destroy();
        done();
      });
    });
    request.on('error', () => undefined);
  });
  await vi.waitFor(() => expect(closing).toHaveBeenCalled(), { timeout: 30_000 });
  close();
});

test('a file that cannot be read ends its answer, not the server', async () => {
  const { address, close } = await serve(site, 4800);
  vi.spyOn(fs, 'open').mockImplementationOnce(((...given: unknown[]) => {
    (given.at(-1) as (error: Error) => void)(new Error('unreadable'));
  }) as typeof fs.open);
  await expect(fetch(address).then((answer) => answer.text())).rejects.toThrow();
  expect(await (await fetch(address)).text()).toBe('<h1>front</h1>');
  close();
});
