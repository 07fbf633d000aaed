// Gives every journey a guarded page: policy violations, errors and foreign requests fail it.
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const REPORT = 'reportPolicyViolation';

/** Watches the whole context from before its first page, so that violations while parsing are seen too. */
async function watch(context: BrowserContext, site: string): Promise<string[]> {
  const complaints: string[] = [];
  await context.exposeFunction(REPORT, (text: string) => complaints.push(`policy violation: ${text}`));
  await context.addInitScript((report) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(window, report) as (text: string) => void;
      tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  }, REPORT);
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = origin === new URL(site).origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) complaints.push(`foreign request: ${request.url()}`);
  });
  return complaints;
}

export function expectSilence(complaints: readonly string[]): void {
  expect(complaints, 'the page breaks no policy, logs no error, asks no other host').toEqual([]);
}

interface Guards {
  /** What the guards saw; a journey about the guards themselves looks at it and empties it. */
  complaints: string[];
}

export const test = base.extend<Guards>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = await watch(context, String(baseURL));
      await use(complaints);
      await Promise.all(context.pages().map((page) => page.evaluate('true')));
      expectSilence(complaints);
    },
    { auto: true },
  ],
});

interface Scope {
  /** Rules left out must be named with their reason where they are. */
  readonly leftOut?: readonly string[];
  /** Selector of the part to look at; the whole page, which takes long, when absent. */
  readonly within?: string;
}

export async function expectAccessible(page: Page, { leftOut = [], within }: Scope = {}): Promise<void> {
  // Clear of the console, which stays in sight and would cover what is being looked at.
  if (within)
    await page
      .locator(within)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // Twice as fast, and the same where a page has no frames.
    .setLegacyMode(true)
    .withTags(WCAG_22_AA)
    .disableRules([...leftOut]);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const summary = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(summary, 'axe finds nothing against WCAG 2.2 AA').toEqual([]);
}

export { expect };
