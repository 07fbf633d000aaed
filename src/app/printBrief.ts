/** Prints the brief: the one page is fetched first, and stands in the page only while it is printed. */
import { create } from 'zustand';

type BriefPage = typeof import('../ui/caseStudy/BriefPanel').BriefPanel;

interface BriefState {
  readonly Page: BriefPage | null;
}

/** What stands in the page for the printer; null on the screen. */
export const useBrief = create<BriefState>(() => ({ Page: null }));

export async function fetchBrief(): Promise<void> {
  if (useBrief.getState().Page) return;
  const { BriefPanel } = await import('../ui/caseStudy/BriefPanel');
  useBrief.setState({ Page: BriefPanel });
}

export async function printBrief(): Promise<void> {
  await fetchBrief();
  // The page is drawn before the printer looks at it.
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}
