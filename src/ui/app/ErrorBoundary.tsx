// Keeps a failure inside its panel: says what failed and why, and offers another try. All it needs is loaded with the page.
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { findMissingCause, type MissingCause } from '../../state/findMissingCause';
import { FAILURE } from '../../words/failure';

/** The file of a part could not be had, which says nothing about what it would draw. */
export class MissingPart extends Error {}

interface ErrorBoundaryProps {
  /** What stands here, for example "The diagram". */
  readonly name: string;
  readonly children: ReactNode;
  /** Fetches the missing part anew. */
  readonly fetchAgain?: () => Promise<unknown>;
  /** The sentence alone, where no more than text may stand. */
  readonly isText?: boolean;
}

const NOTHING = { error: null as Error | null, where: '', cause: 'unknown' as MissingCause | 'unknown' };
type ErrorBoundaryState = typeof NOTHING & { readonly isTrying: boolean };

const BUTTON = 'min-h-11 rounded-control border border-control px-4 font-medium text-ink-1 hover:bg-card';

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { ...NOTHING, isTrying: false };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ where: componentStack ?? '' });
    if (error instanceof MissingPart) void this.findCause();
  }

  private async findCause(): Promise<void> {
    this.setState({ cause: await findMissingCause(), isTrying: false });
  }

  /** What has failed stays until the part is there. */
  private readonly tryAgain = async (): Promise<void> => {
    if (this.state.error instanceof MissingPart) {
      this.setState({ isTrying: true });
      try {
        await this.props.fetchAgain?.();
      } catch {
        return this.findCause();
      }
    }
    this.setState({ ...NOTHING, isTrying: false });
  };

  override render(): ReactNode {
    const { error, where, cause, isTrying } = this.state;
    const { name, children, isText } = this.props;
    if (!error) return children;
    const isMissing = error instanceof MissingPart;
    const what = (isMissing ? FAILURE.missing : FAILURE.broken).replace('{name}', name);
    const why = isMissing ? FAILURE.causes[cause] : FAILURE.brokenRest;
    if (isText) return `${what} ${why}`;
    return (
      <section
        aria-label={FAILURE.label.replace('{name}', name)}
        className="page-width rounded-card border border-control bg-surface p-6 text-small text-ink-2"
      >
        <p className="font-semibold text-ink-1">{what}</p>
        <p className="mt-1">{why}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          {cause !== 'renewed' && (
            <button type="button" onClick={this.tryAgain} className={BUTTON}>
              {isTrying ? FAILURE.trying : FAILURE.again}
            </button>
          )}
          {(cause === 'renewed' || cause === 'absent') && (
            <button type="button" onClick={() => location.reload()} className={BUTTON}>
              {FAILURE.reload}
            </button>
          )}
        </div>
        {!isMissing && (
          <textarea
            readOnly
            aria-label={FAILURE.diagnostic}
            value={`${name}: ${error.stack}\n${where}`}
            className="mt-4 w-full bg-card"
          />
        )}
      </section>
    );
  }
}
