// The answer that leads the Design view: the stack in words, how sure it is, what it costs, and the ways out where nothing works.
import type { ReactNode } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { FirmerDesign, Scenario } from '../../engine';
import { FutureDots } from '../../kit/FutureDots';
import { useSimulator } from '../../state/useSimulator';
import { lazyPart } from '../../ui/app/lazyPart';
import { DOTS, HEADING } from '../../words/answer';
import { Firmness } from './Firmness';
import { HeadlineText } from './HeadlineText';
import { sentenceOf } from './sentence';
import { useAnswer } from './useAnswer';
import './answer.css';

const Acting = lazyPart(
  'What was set beside the sliders',
  async () => (await import('./ActingPanel')).ActingPanel,
  { isText: true },
);
const Impossible = lazyPart('The ways out', async () => (await import('./ImpossiblePanel')).ImpossiblePanel);

interface AnswerPanelProps {
  readonly caseLink: ReactNode;
  /** Takes the place of the sentence while the film runs. */
  readonly caption: ReactNode;
  /** What is said of a frozen stack. */
  readonly frozen: ReactNode;
}

/** Something beside the four sliders was set. */
function isActing({ budgetUsdPerMonth, objective, pins, constants }: Scenario): boolean {
  return (
    budgetUsdPerMonth !== null ||
    objective !== 'total' ||
    Object.keys(pins).length > 0 ||
    constants !== undefined
  );
}

function tellDots(outcomes: readonly string[], keptCount: number): string {
  const count = (outcome: string) => String(outcomes.filter((one) => one === outcome).length);
  const words = outcomes.includes('broken') ? DOTS.nameBroken : DOTS.name;
  return words
    .replace('{kept}', String(keptCount))
    .replace('{other}', count('other'))
    .replace('{none}', count('none'));
}

export function AnswerPanel({ caseLink, caption, frozen }: AnswerPanelProps) {
  const { decision, futures, headline, way } = useAnswer();
  const { goTo } = useSimulator(({ actions }) => actions);
  const isFilm = useSimulator(({ film }) => film !== null);
  const { scenario } = decision;
  const takeSafer = ({ architecture, layers }: FirmerDesign) => {
    const kept = Object.fromEntries(layers.map((layer) => [layer, architecture.choices[layer].option]));
    goTo({ ...scenario, pins: { ...scenario.pins, ...kept } });
  };
  const firmLayer = futures?.firmer?.layers[0] ?? null;
  const isChoice = decision.kind === 'feasible' && !scenario.held;
  return (
    <div className="answer page-width" {...sourceOf('choice')}>
      <div className="eyebrow">
        <p>
          <b>{HEADING.question}</b>{' '}
          {isActing(scenario) ? <Acting /> : <span className="eyebrow-claim">{HEADING.claim}</span>}
        </p>
        {caseLink}
      </div>
      <h1 id="view-heading" tabIndex={-1}>
        <HeadlineText headline={headline} />
      </h1>
      <div className="answer-dots">
        {futures && (
          <FutureDots
            outcomes={futures.outcomes}
            name={tellDots(futures.outcomes, futures.keptCount)}
            layer={firmLayer}
          />
        )}
      </div>
      <div className="answer-words">
        {isFilm ? (
          caption
        ) : scenario.held ? (
          frozen
        ) : decision.kind === 'infeasible' ? (
          <Impossible broken={decision} way={way} />
        ) : (
          <p className="sentence">
            {sentenceOf(decision, futures).map(({ text, isStrong, isExtra }) =>
              isStrong ? (
                <b key={text}>{text}</b>
              ) : (
                <span key={text} className={isExtra ? 'sentence-extra' : undefined}>
                  {text}
                </span>
              ),
            )}
          </p>
        )}
        {isChoice && !isFilm && (
          <Firmness
            firmer={futures?.scenario === scenario ? futures.firmer : null}
            isByHand={Object.keys(scenario.pins).length > 0}
            onCheapest={() => goTo({ ...scenario, pins: {} })}
            onSafer={takeSafer}
          />
        )}
      </div>
    </div>
  );
}
