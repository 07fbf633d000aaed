// Tests that what is installed is pinned, verified and the same from every registry.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  integrity?: string;
  resolved?: string;
}

const MOST_RUNTIME_DEPENDENCIES = 10;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries<LockedPackage>(lock.packages).filter(([path]) => path !== '');

test('every direct dependency is pinned to one version', () => {
  const ranges = Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test('few packages reach the visitor', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MOST_RUNTIME_DEPENDENCIES);
});

test('every locked package carries a checksum and names no registry', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { integrity, resolved }]) => !integrity || resolved)).toEqual([]);
});
