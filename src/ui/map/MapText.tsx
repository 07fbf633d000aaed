// The map without a picture: what changes through the visitor's point, and the regions as a table.

import { listAnswers } from '../../drawing/map/listAnswers';
import { type MapSlice, tellSlice } from '../../drawing/map/tellSlices';
import { axisPlace, DRIVERS, type DriverId, type MapPicture, type Scenario } from '../../engine';
import { MAP } from '../../words/map';

interface MapTextProps {
  readonly picture: MapPicture;
  readonly scenario: Scenario;
  readonly x: DriverId;
  readonly y: DriverId;
}

export function MapText({ picture, scenario, x, y }: MapTextProps) {
  const [xValue, yValue] = [scenario[DRIVERS[x].field], scenario[DRIVERS[y].field]];
  const slices = [
    tellSlice(picture, 'x', x, y, yValue, axisPlace(y, yValue)),
    tellSlice(picture, 'y', y, x, xValue, axisPlace(x, xValue)),
  ];
  return (
    <div className="mt-3 grid gap-5">
      <section aria-label={MAP.changes} className="grid gap-5 lg:grid-cols-2">
        {slices.map((slice) => (
          <SliceList key={slice.heading} slice={slice} />
        ))}
      </section>
      <AnswerTable picture={picture} />
    </div>
  );
}

function SliceList({ slice: { heading, first, steps } }: { readonly slice: MapSlice }) {
  return (
    <div className="min-w-0">
      <h3 className="text-small font-semibold text-ink-1">{heading}</h3>
      <p className="mt-1 text-micro text-ink-3">
        {MAP.startsWith}: {first}.
      </p>
      {steps.length === 0 && <p className="mt-1 text-small text-ink-2">{MAP.unchanged}</p>}
      <ol className="mt-1.5 grid gap-1.5">
        {steps.map(({ id, at, text }) => (
          <li key={id} className="text-small text-ink-2">
            <span className="font-semibold text-ink-1 tabular-nums">{at}</span>: {text}.
          </li>
        ))}
      </ol>
    </div>
  );
}

function AnswerTable({ picture }: { readonly picture: MapPicture }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-micro tabular-nums">
        <caption className="pb-1.5 text-left text-ink-3">{MAP.table}</caption>
        <thead>
          <tr className="text-left text-ink-3">
            {MAP.columns.map((column) => (
              <th key={column} scope="col" className="pr-3 pb-1 font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listAnswers(picture).map(({ answer, tier, architecture, share, cost }) => (
            <tr key={answer} className="border-t border-hairline align-top">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-1">
                {tier}
              </th>
              <td className="min-w-56 py-1.5 pr-3 text-ink-2">{architecture}</td>
              <td className="py-1.5 pr-3 whitespace-nowrap">{share}</td>
              <td className="py-1.5 whitespace-nowrap">{cost}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
