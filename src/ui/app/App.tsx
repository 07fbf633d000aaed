// Frames the page: the question and its answer, the simulator, the case study, the footer.
import { useCallback } from 'react';
import type { DriverId } from '../../engine';
import { QUESTION } from '../../words/hero';
import { OwnNumbersPanel } from '../controls/OwnNumbersPanel';
import { StatusPanel } from '../controls/StatusPanel';
import { BelowTheFold } from './BelowTheFold';
import { ErrorBoundary } from './ErrorBoundary';
import { FirstAnswerPanel } from './FirstAnswerPanel';
import { focusDriver } from './focusDriver';
import { lazyPart } from './lazyPart';
import { NavigationBar } from './NavigationBar';
import { NoticesPanel } from './NoticesPanel';
import { PhoneBarPanel } from './PhoneBarPanel';
import { ReceiptPanel } from './ReceiptPanel';
import { Simulator } from './Simulator';
import { SkipLinks } from './SkipLinks';
import { useAssumptions } from './useAssumptions';
import { useSession } from './useSession';
import { useSheet } from './useSheet';
import { VerdictPanel } from './VerdictPanel';
import './frame.css';

const Footer = lazyPart('The footer', async () => (await import('./Footer')).Footer);
const Summary = lazyPart('The 90-second summary', async () => (await import('./Summary')).Summary);

function Page() {
  useSession();
  const sheet = useSheet();
  const { open } = sheet;
  const assumptions = useAssumptions(open);
  const leadToDriver = useCallback((driver: DriverId) => focusDriver(driver, open), [open]);
  return (
    <>
      <SkipLinks />
      <NavigationBar />
      <main>
        <div className="hero page-width">
          <h1>{QUESTION}</h1>
          <VerdictPanel onDriver={leadToDriver} onSetting={assumptions.leadTo} />
          <OwnNumbersPanel />
          <Summary />
        </div>
        <Simulator sheet={sheet} assumptions={assumptions} />
        <BelowTheFold />
      </main>
      <Footer />
      <PhoneBarPanel sheet={sheet} />
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
