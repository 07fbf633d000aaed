// Configures the browser journeys: one installed Chromium-family browser against the built page.
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser.mjs';

const executablePath = findBrowser();
if (!executablePath)
  throw new Error('No Chrome, Chromium or Edge found: run `npm test`, or set CHROME_PATH.');

const inCi = Boolean(process.env.CI);
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.journey.ts',
  outputDir: 'reports/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: inCi,
  retries: 0,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  globalSetup: './tests/browser/serveSite.ts',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.SITE_ADDRESS,
    viewport: { width: 1440, height: 900 },
    // What moves is the matter of journeys of its own.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every journey triples the time; `npx playwright test --trace=on` makes one of a journey that fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
