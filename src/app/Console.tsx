// The console with what the other sections bring to it: the answer in short, and the transport of the film.
import { ShortAnswerPanel, ShortFigures } from '../sections/answer/ShortAnswerPanel';
import { ConsolePanel } from '../sections/console/ConsolePanel';
import { ErrorBoundary } from '../ui/app/ErrorBoundary';
import { lazyPart } from '../ui/app/lazyPart';

const Transport = lazyPart(
  'The film',
  async () => (await import('../sections/evolution/Transport')).Transport,
);

const ANSWER = <ShortAnswerPanel />;
const RESULTS = <ShortFigures />;
const TRANSPORT = <Transport />;

export function Console({ isAlwaysCompact }: { readonly isAlwaysCompact: boolean }) {
  return (
    <ErrorBoundary name="The console">
      <ConsolePanel
        isAlwaysCompact={isAlwaysCompact}
        answer={ANSWER}
        results={RESULTS}
        transport={TRANSPORT}
      />
    </ErrorBoundary>
  );
}
