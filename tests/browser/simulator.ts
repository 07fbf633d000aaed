// Names the parts of the page as visitors and screen readers know them.
import { expect, type Locator, type Page } from '@playwright/test';

const preset = (page: Page, name: string): Locator =>
  page
    .getByRole('radiogroup', { name: 'Organisation scale' })
    .or(page.getByRole('group', { name: 'Organisation scale' }))
    .getByRole('radio', { name });
export const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
export const layers = (page: Page): Locator =>
  page.getByRole('list', { name: 'Architecture' }).getByRole('listitem');
/** The one region that speaks each change. */
export const spoken = (page: Page): Locator => page.getByRole('status').filter({ hasText: /\S/ });

/** Opens the page and waits until the engine answers. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  const inputs = slider(page, 'Traffic')
    .or(page.getByRole('button', { name: /adjust/i }))
    .first();
  await expect(inputs).toBeEnabled();
}

export async function choose(page: Page, name: string): Promise<void> {
  await preset(page, name).click({ force: true });
  await expect(preset(page, name)).toBeChecked();
}
