// What was set beside the four sliders and acts on the answer, with the ways to see it and to take it back.
import { SECTIONS } from '../../content/frame';
import { OWN_NUMBER } from '../../content/receipt';
import { countOwn } from '../../state/ownNumbers';
import { useSimulator } from '../../state/useSimulator';
import { ACTING, HEADING } from '../../words/answer';
import { tellActing } from './sentence';

export function ActingPanel() {
  const scenario = useSimulator((state) => state.scenario);
  const own = countOwn(scenario, 'answer');
  const { resetConstants, setBudget } = useSimulator(({ actions }) => actions);
  const acting = tellActing(scenario, own);
  if (acting === null) return <span className="eyebrow-claim">{HEADING.claim}</span>;
  return (
    <span className="eyebrow-acting">
      {acting}
      {own > 0 && (
        <>
          {' '}
          <a href={`#${SECTIONS.assumptions}`} aria-label={OWN_NUMBER.showAll}>
            {OWN_NUMBER.show}
          </a>{' '}
          <button
            type="button"
            aria-label={OWN_NUMBER.resetAll}
            onClick={() => {
              document.getElementById('view-heading')?.focus({ preventScroll: true });
              resetConstants('answer');
            }}
          >
            {OWN_NUMBER.reset}
          </button>
        </>
      )}
      {scenario.budgetUsdPerMonth !== null && (
        <>
          {' '}
          <button
            type="button"
            onClick={() => {
              document.getElementById('view-heading')?.focus({ preventScroll: true });
              setBudget(null);
            }}
          >
            {ACTING.noBudget}
          </button>
        </>
      )}
    </span>
  );
}
