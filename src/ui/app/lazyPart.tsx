// A part of the page that is fetched when it is first drawn; a fetch that fails is said in its place, and can be tried again.
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary, MissingPart } from './ErrorBoundary';

interface Waiting {
  /** Stands in its place until the part is there. */
  readonly fallback?: ReactNode;
  /** Where no more than text may stand. */
  readonly isText?: boolean;
}

/** `name` opens a sentence of failure: "The map". */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  { fallback = null, isText = false }: Waiting = {},
): ComponentType<Props> {
  /** React keeps the rejection of a lazy component for good, so that another try needs another one. */
  const makePart = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        (reason: unknown) => {
          throw new MissingPart(String(reason));
        },
      ),
    );
  let Part: ComponentType<Props> = makePart();
  const fetchAgain = async () => {
    await load();
    Part = makePart();
  };
  function Newest(props: Props) {
    return <Part {...props} />;
  }
  return function LazyPart(props: Props) {
    return (
      <ErrorBoundary name={name} fetchAgain={fetchAgain} isText={isText}>
        <Suspense fallback={fallback}>
          <Newest {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
