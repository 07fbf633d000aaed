/** Prints the brief: the one page is fetched first, and stands in the page only while it is printed. */
import { create } from 'zustand';
import { needPart } from '../state/needPart';
import { TOOLS } from '../words/app';

type BriefPage = typeof import('../ui/caseStudy/BriefPanel').BriefPanel;

interface BriefState {
  readonly Page: BriefPage | null;
}

/** What stands in the page for the printer; null on the screen. */
export const useBrief = create<BriefState>(() => ({ Page: null }));

/** Ahead of the browser's own print command; what cannot be had is said when it is asked for. */
export async function fetchBrief(): Promise<void> {
  if (useBrief.getState().Page) return;
  const { BriefPanel } = await import('../ui/caseStudy/BriefPanel');
  useBrief.setState({ Page: BriefPanel });
}

export function printBrief(): void {
  void needPart(TOOLS.theBrief, fetchBrief, () => {
    // The page is drawn before the printer looks at it.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  });
}
