// Configures the dev server, the two builds (page and prerenderer) and the unit test projects.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { minifySync, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { addContentPolicy } from './scripts/contentPolicy.mjs';

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: addContentPolicy },
};

/** The scripts of `public`, which run before the page's own, are copied as they are written otherwise. */
const smallEarlyScripts: Plugin = {
  name: 'small-early-scripts',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  closeBundle() {
    for (const name of readdirSync('public').filter((file) => file.endsWith('.js'))) {
      const file = join('dist', name);
      writeFileSync(file, minifySync(name, readFileSync(file, 'utf8')).code);
    }
  },
};

/** What every visit needs is one file: smaller, and fewer requests, than a file for each shared module. */
const onePage = { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial' as const] }] } } };

/**
 * The page names what an import will need, so that it is fetched at once; names cost first-load bytes, so only the engine, which a first
 * touch waits for, and styles are named.
 */
const namedEarly = (file: string, needed: string[]) =>
  file.includes('startSession') ? needed : needed.filter((name) => name.endsWith('.css'));

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), tailwindcss(), contentPolicy, smallEarlyScripts],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: namedEarly },
    outDir: isSsrBuild ? 'node_modules/.cache/prerender' : 'dist',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: isSsrBuild ? {} : onePage,
  },
  worker: { format: 'es' },
  test: {
    reporters: ['default'],
    // Laws over thousands of scenarios take their time on a busy machine; nothing here is a test of speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves one core idle.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.{ts,tsx}'], reportsDirectory: 'reports/coverage' },
    setupFiles: ['tests/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          // Pure functions leave nothing behind: files may share what they have imported.
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/ui/**', 'tests/browser/**'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/ui/setup.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
}));
