// Keeps a failure inside its panel: says so, offers a reset, and a diagnostic to copy.
import { Component, type ErrorInfo, lazy, type ReactNode, Suspense } from 'react';

/** Few visitors ever need it. */
const CopyDiagnostic = lazy(async () => ({ default: (await import('./CopyDiagnostic')).CopyDiagnostic }));

interface ErrorBoundaryProps {
  /** What stands here, for example "The diagram". */
  readonly name: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly where: string;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, where: '' };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ where: componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, where } = this.state;
    if (!error) return this.props.children;
    return (
      <section
        aria-label={`${this.props.name} failed`}
        className="rounded-card border border-control bg-surface p-6 text-small text-ink-2"
      >
        <p className="font-semibold text-ink-1">{this.props.name} could not be drawn.</p>
        <p className="mt-1">The rest of the page works, and your scenario is kept in the address.</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <button
            type="button"
            onClick={() => this.setState({ error: null, where: '' })}
            className="min-h-11 rounded-control border border-control px-4 font-medium text-ink-1 hover:bg-card"
          >
            Reset this panel
          </button>
          <Suspense fallback={null}>
            <CopyDiagnostic text={`${this.props.name}: ${error.stack ?? error.message}\n${where}`} />
          </Suspense>
        </div>
      </section>
    );
  }
}
