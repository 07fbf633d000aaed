// Tests that the static server sends what stands in its folder and nothing else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
