// Tests that a missing, partial or outdated installation is noticed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/ensureInstalled.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.0.0' },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
};
const FOUND = { 'node_modules/react': { version: '19.0.0' } };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'));
  mkdirSync(join(folder, 'node_modules', 'react'), { recursive: true });
  record('package-lock.json', WANTED);
  record('node_modules/.package-lock.json', FOUND);
});

afterEach(() => rmSync(folder, { recursive: true }));

function record(file: string, packages: object): void {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

test('an installation that matches the lock file is left alone', () => {
  expect(isInstalled(folder)).toBe(true);
});

test('a fresh clone is not installed', () => {
  rmSync(join(folder, 'node_modules'), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
});

test('a package whose folder is gone is missing', () => {
  rmSync(join(folder, 'node_modules', 'react'), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
});

test('another version than the lock file names is outdated', () => {
  record('node_modules/.package-lock.json', { 'node_modules/react': { version: '18.0.0' } });
  expect(isInstalled(folder)).toBe(false);
});

test('a package that the lock file gained is missing', () => {
  record('package-lock.json', { ...WANTED, 'node_modules/zustand': { version: '5.0.0' } });
  expect(isInstalled(folder)).toBe(false);
});
