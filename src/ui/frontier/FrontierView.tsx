// The picture with the point that is looked at below it, and the table.
import type { FrontierDrawing } from '../../drawing/frontier/layFrontier';
import { viewPoint } from '../../drawing/frontier/viewPoint';
import type { Frontier, Scenario } from '../../engine';
import { FrontierChart } from './FrontierChart';
import { FrontierTable } from './FrontierTable';
import { PointDetail } from './PointDetail';
import { usePick } from './usePick';

interface FrontierViewProps {
  readonly frontier: Frontier;
  readonly drawing: FrontierDrawing;
  readonly onKeep: (scenario: Scenario) => void;
}

export function FrontierView({ frontier, drawing, onKeep }: FrontierViewProps) {
  const pick = usePick(frontier, drawing);
  const { request } = frontier;
  const chosen = frontier.chosen?.point ?? null;
  return (
    <>
      <FrontierChart frontier={frontier} drawing={drawing} pick={pick} />
      {pick.answer && (
        <PointDetail
          point={viewPoint(pick.answer, chosen, request)}
          isChosen={pick.isChosen}
          onKeep={() => pick.answer && onKeep(pick.answer.scenario)}
        />
      )}
      <FrontierTable frontier={frontier} />
    </>
  );
}
