// The film as a list: every stop and every change, with what it costs there; a press goes there. With reduced motion this is the film.
import { useMemo } from 'react';
import { formatUsd } from '../../drawing/format/formatUsd';
import { sourceOf } from '../../drawing/receipt/numberId';
import { positionOf } from '../../state/pathPlace';
import { useSimulator } from '../../state/useSimulator';
import { FILM } from '../../words/evolution';
import { type FilmStep, listSteps, stepAt } from './filmSteps';
import { restAt } from './runFilm';
import './film.css';

const NONE = { changes: [] };
const BEHIND = 5e-4;

function costOf({ change }: FilmStep): string {
  return change ? formatUsd(change.afterUsdPerMonth) : '';
}

export function FilmStepsPanel() {
  const path = useSimulator((state) => state.path);
  const film = useSimulator((state) => state.film);
  const { setFilm } = useSimulator(({ actions }) => actions);
  const steps = useMemo(() => listSteps(path ?? NONE), [path]);
  const index = useSimulator((state) => stepAt(steps, positionOf(state) ?? 0));
  const changes = steps.filter(({ change }) => change);
  const passed = steps.slice(0, index + 1).filter(({ change }) => change).length;
  function go(step: FilmStep): void {
    if (film?.isPlaying) setFilm({ ...film, isPlaying: false });
    restAt(step.change ? step.position + BEHIND : step.position);
  }
  return (
    <section aria-labelledby="film-heading" className="film-steps" {...sourceOf('choice')}>
      <header>
        <h2 id="film-heading">{FILM.steps}</h2>
        <span>{FILM.count.replace('{now}', String(passed)).replace('{all}', String(changes.length))}</span>
      </header>
      <ol>
        {steps.map((step, place) => (
          <li
            key={step.position}
            data-past={place <= index || undefined}
            data-now={place === index || undefined}
          >
            <button
              type="button"
              aria-current={place === index ? 'step' : undefined}
              onClick={() => go(step)}
            >
              <svg viewBox="0 0 10 20" aria-hidden="true">
                {step.layers.length === 0 ? (
                  <circle cx="5" cy="10" r="4.2" className="film-stop" />
                ) : (
                  step.layers.slice(0, 4).map((layer, part, { length }) => {
                    const height = (16 - (length - 1) * 1.5) / length;
                    return (
                      <rect
                        key={layer}
                        x="3"
                        y={2 + part * (height + 1.5)}
                        width="4"
                        height={height}
                        rx="1.5"
                        data-layer={layer}
                        className="fill-layer"
                      />
                    );
                  })
                )}
              </svg>
              <span className="film-name">{step.name}</span>
              <span className="film-cost">{costOf(step)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
