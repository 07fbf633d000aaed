// One answer: how far, beside the present, by which architecture, at what cost, and what stops it.

import type { ReachView } from '../../drawing/inverse/viewReach';
import type { Scenario } from '../../engine';
import { INVERSE } from '../../words/inverse';
import { ReachTrack } from './ReachTrack';

interface ReachCardProps {
  readonly reach: ReachView;
  readonly onTake: (scenario: Scenario) => void;
  readonly onLimit: (usdPerMonth: number) => void;
}

const BUTTON =
  'min-h-11 rounded-control border border-control px-4 text-small font-medium text-ink-1 hover:bg-card print:hidden';

export function ReachCard({ reach, onTake, onLimit }: ReachCardProps) {
  const { title, value, unit, beside, drawing, changes, cost, stop, remarks, action } = reach;
  return (
    <li className="flex min-w-0 flex-col bg-surface p-4 sm:px-6 sm:py-5">
      <h3 className="text-small font-medium text-ink-2">{title}</h3>
      <p className="mt-1 text-metric tracking-tight text-ink-1 tabular-nums">
        {value ?? INVERSE.none}{' '}
        {value !== null && <span className="text-small font-normal tracking-normal text-ink-3">{unit}</span>}
      </p>
      <p className="text-micro text-ink-2">{beside}</p>
      <ReachTrack drawing={drawing} />
      {cost !== null && (
        <p className="mt-3 text-small text-ink-2">
          {changes.length === 0 ? INVERSE.sameLayers : null}
          {changes.map(({ layer, option }, index) => (
            <span key={layer}>
              {index > 0 && ', '}
              <span className="text-ink-3">{layer} </span>
              <b className="font-medium text-ink-1">{option}</b>
            </span>
          ))}
          {changes.length > 0 && (changes.length < LAYERS ? '; the rest as now.' : '.')}
        </p>
      )}
      {cost !== null && <p className="mt-1 text-micro text-ink-3 tabular-nums">{cost}</p>}
      {stop !== '' && <p className="mt-3 text-small text-ink-2">{stop}</p>}
      {remarks.map((remark) => (
        <p key={remark} className="mt-1 text-small text-warn">
          {remark}
        </p>
      ))}
      {action && (
        <p className="mt-auto pt-4">
          {action.kind === 'take' ? (
            <button
              type="button"
              aria-label={`${INVERSE.take}: ${title.toLowerCase()}`}
              className={BUTTON}
              onClick={() => onTake(action.scenario)}
            >
              {INVERSE.take}
            </button>
          ) : (
            <button type="button" className={BUTTON} onClick={() => onLimit(action.usdPerMonth)}>
              {action.label}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

const LAYERS = 6;
