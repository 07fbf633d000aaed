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

/** Opens the page and waits until its controls are there. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(slider(page, 'Traffic')).toBeEnabled();
  // A sign of life brings in all the rest.
  await page.mouse.move(4, 4);
  await page.mouse.move(8, 8);
  // Before it has come to life, the architecture stands there in both its forms.
  await page.waitForFunction(
    () => !(document.querySelector('.stage-ground') && document.querySelector('.stage-rows')),
  );
}

/** Follows a link of the navigation; on a phone it stands in the menu. */
export async function openView(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
  if (!(await link.first().isVisible())) await page.locator('summary[aria-label="Views"]').click();
  await link.locator('visible=true').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export async function choose(page: Page, name: string): Promise<void> {
  await preset(page, name).click({ force: true });
  await expect(preset(page, name)).toBeChecked();
}
