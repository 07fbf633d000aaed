// The lanes of the evolution in words, for those who hear the page.

import { formatFigures } from '../../drawing/format/formatFigures';
import { sourceOf } from '../../drawing/receipt/numberId';
import { type ScalePath, scenarioOnPath } from '../../engine';
import { EVOLUTION } from '../../words/stage';
import { viewLanes } from './viewEvolution';

const DIGITS = 2;

export function EvolutionWords({ path }: { readonly path: ScalePath }) {
  return (
    <dl className="sr-only" {...sourceOf('choice')}>
      {viewLanes(path).map(({ layer, title, bands }) => (
        <div key={layer}>
          <dt>{title}</dt>
          <dd>
            {bands
              .map(({ names, from }, index) =>
                index === 0
                  ? names[0]
                  : EVOLUTION.from
                      .replace('{name}', names[0])
                      .replace(
                        '{traffic}',
                        formatFigures(Number(scenarioOnPath(from).eventsPerDay.toPrecision(DIGITS))),
                      ),
              )
              .join('; ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
