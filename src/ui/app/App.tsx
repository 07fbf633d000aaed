// Frames the page: one view at a time under the bar, the footer, and what may open over them.
import { useCallback, useEffect } from 'react';
import { VIEW_NAMES, viewOfFragment } from '../../content/frame';
import { QUESTION } from '../../content/hero';
import type { DriverId } from '../../engine';
import { useSimulator } from '../../state/useSimulator';
import { OwnNumbersPanel } from '../controls/OwnNumbersPanel';
import { StatusPanel } from '../controls/StatusPanel';
import { usePrerendered } from '../metrics/usePrerendered';
import { BackToDiagramPanel } from './BackToDiagramPanel';
import { ErrorBoundary } from './ErrorBoundary';
import { FirstAnswerPanel } from './FirstAnswerPanel';
import { Footer } from './Footer';
import { focusDriver } from './focusDriver';
import { showSection } from './goToSection';
import { NavigationBar } from './NavigationBar';
import { NoticesPanel } from './NoticesPanel';
import { PhoneBarPanel } from './PhoneBarPanel';
import { ReceiptPanel } from './ReceiptPanel';
import { Simulator } from './Simulator';
import { SkipLinks } from './SkipLinks';
import { Summary } from './Summary';
import { useAssumptions } from './useAssumptions';
import { useSession } from './useSession';
import { useSheet } from './useSheet';
import { useViewPlace } from './useViewPlace';
import { VerdictPanel } from './VerdictPanel';
import { ViewParts } from './ViewParts';
import './frame.css';

function DesignView() {
  const sheet = useSheet();
  const { open } = sheet;
  const assumptions = useAssumptions(open);
  const leadToDriver = useCallback((driver: DriverId) => focusDriver(driver, open), [open]);
  return (
    <>
      <div className="hero page-width">
        <h1 id="view-heading" tabIndex={-1}>
          {QUESTION}
        </h1>
        <VerdictPanel onDriver={leadToDriver} onSetting={assumptions.leadTo} />
        <OwnNumbersPanel />
        <Summary />
      </div>
      <Simulator sheet={sheet} assumptions={assumptions} />
      <BackToDiagramPanel />
      <ViewParts view="design" />
      <PhoneBarPanel sheet={sheet} />
    </>
  );
}

/** A section named in the address is shown in its view. */
function useNamedSection(): void {
  useEffect(() => {
    const show = () => {
      if (viewOfFragment(location.hash)) showSection(location.hash.slice(1));
    };
    show();
    addEventListener('popstate', show);
    return () => removeEventListener('popstate', show);
  }, []);
}

function Page() {
  useSession();
  useNamedSection();
  const view = useSimulator((state) => state.view);
  const isPrerendered = usePrerendered();
  useViewPlace(view);
  return (
    <>
      <SkipLinks />
      <NavigationBar />
      <main key={view}>
        {view === 'design' ? (
          <DesignView />
        ) : (
          <>
            <h1 id="view-heading" tabIndex={-1} className="page-width pt-8 text-h2">
              {VIEW_NAMES[view]}
            </h1>
            <ViewParts view={view} />
          </>
        )}
        {isPrerendered && (
          <div className="without-scripts">
            <ViewParts view="case" />
          </div>
        )}
      </main>
      <Footer />
      <ReceiptPanel />
      <NoticesPanel />
      <StatusPanel />
      <FirstAnswerPanel />
    </>
  );
}

export function App() {
  return (
    <ErrorBoundary name="The page">
      <Page />
    </ErrorBoundary>
  );
}
