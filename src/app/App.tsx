// Frames the page: the bar, one view at a time with the console over it, the footer, and what may open over them.
import { useEffect } from 'react';
import { VIEW_NAMES } from '../content/frame';
import { usePrerendered } from '../kit/usePrerendered';
import { followSystem } from '../state/switchTheme';
import { useSimulator } from '../state/useSimulator';
import { ErrorBoundary } from '../ui/app/ErrorBoundary';
import { FirstAnswerPanel } from '../ui/app/FirstAnswerPanel';
import { lazyPart } from '../ui/app/lazyPart';
import { NoticesPanel } from '../ui/app/NoticesPanel';
import { ReceiptPanel } from '../ui/app/ReceiptPanel';
import { SkipLinks } from '../ui/app/SkipLinks';
import { useSession } from '../ui/app/useSession';
import { useShortcuts } from '../ui/app/useShortcuts';
import { ViewParts } from '../ui/app/ViewParts';
import { StatusPanel } from '../ui/controls/StatusPanel';
import { Console } from './Console';
import { DesignView } from './DesignView';
import { NavigationBar } from './NavigationBar';
import { fetchBrief, useBrief } from './printBrief';
import { useNamedSection } from './showSection';
import { useViewPlace } from './useViewPlace';
import './shell.css';

/** Once the page has come to life, so that the browser's own print command finds the brief. */
function Brief() {
  const Page = useBrief((state) => state.Page);
  const isAlive = useSimulator((state) => state.past.length > 0 || state.insight !== null);
  useEffect(() => {
    if (!isAlive || import.meta.env.SSR) return;
    const timer = setTimeout(() => void fetchBrief().catch(() => undefined), BRIEF_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isAlive]);
  return Page && <Page />;
}
const BRIEF_AFTER_MS = 4000;

const Footer = lazyPart('The footer', async () => (await import('../ui/app/Footer')).Footer);

function OtherView({ view }: { readonly view: Exclude<keyof typeof VIEW_NAMES, 'design'> }) {
  return (
    <>
      <Console isAlwaysCompact />
      <h1 id="view-heading" tabIndex={-1} className="view-heading page-width">
        {VIEW_NAMES[view]}
      </h1>
      <ViewParts view={view} />
    </>
  );
}

function Page() {
  useSession();
  useNamedSection();
  useEffect(() => followSystem(), []);
  const view = useSimulator((state) => state.view);
  const isPrerendered = usePrerendered();
  const onKeyDown = useShortcuts();
  useViewPlace(view);
  return (
    <>
      <SkipLinks />
      <NavigationBar />
      <main key={view} onKeyDown={onKeyDown}>
        {view === 'design' ? <DesignView /> : <OtherView view={view} />}
        {isPrerendered && (
          <div className="without-scripts">
            <ViewParts view="case" />
          </div>
        )}
      </main>
      <Footer />
      <Brief />
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
