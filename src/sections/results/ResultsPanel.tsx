// Reads the answer and its futures, and hands them to the four cards.
import { useMemo } from 'react';
import { useDecision } from '../../state/useDecision';
import { useFreshInsight } from '../../state/useFreshInsight';
import { useFutures } from '../../state/useFutures';
import { useSimulator } from '../../state/useSimulator';
import { RESULTS } from '../../words/results';
import { ResultCard } from './ResultCard';
import { viewResults } from './viewResults';
import './results.css';

interface ResultsPanelProps {
  /** Where the Why panel stands below: one line each. */
  readonly isShort?: boolean;
}

export function ResultsPanel({ isShort = false }: ResultsPanelProps) {
  const { chosen } = useDecision();
  const futures = useFutures();
  const binding = useFreshInsight()?.binding ?? null;
  const { openMetric } = useSimulator(({ actions }) => actions);
  const views = useMemo(() => viewResults({ now: chosen, futures, binding }), [chosen, futures, binding]);
  return (
    <section
      id="results"
      aria-labelledby="results-heading"
      className="results"
      data-short={isShort || undefined}
    >
      <h2 id="results-heading" className="sr-only">
        {RESULTS.heading}
      </h2>
      {views.map((view) => (
        <ResultCard key={view.id} view={view} onExplain={openMetric} />
      ))}
    </section>
  );
}
