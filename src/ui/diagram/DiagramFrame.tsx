// Frames the architecture: the switch on its upper edge, the chosen view inside, the same in words below.

import { lazy, Suspense } from 'react';
import type { ArchitectureView } from '../../drawing/diagram/viewArchitecture';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Binding, Decision } from '../../engine';
import { ArchitectureDiagram } from './ArchitectureDiagram';
import { Dragging } from './dragging';
import type { LayerOpener } from './LayerHeading';
import { type ViewId, ViewSwitch } from './ViewSwitch';
import './frame.css';

const fetchTime = () => import('./TimeView');
const fetchTable = () => import('./TableView');
const TimeView = lazy(async () => ({ default: (await fetchTime()).TimeView }));
const TableView = lazy(async () => ({ default: (await fetchTable()).TableView }));

interface DiagramFrameProps extends LayerOpener {
  readonly decision: Decision;
  readonly binding: Binding | null;
  readonly isDragging: boolean;
  readonly architecture: ArchitectureView;
  readonly words: string;
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

function fetchViews(): void {
  void fetchTime();
  void fetchTable();
}

export function DiagramFrame(props: DiagramFrameProps) {
  const { decision, binding, isDragging, architecture, words, view, onView, ...opener } = props;
  return (
    <section
      className="diagram-frame"
      data-dragging={isDragging || undefined}
      aria-labelledby="architecture-heading"
    >
      <h2 id="architecture-heading" className="sr-only">
        Architecture
      </h2>
      <ViewSwitch view={view} onChange={onView} onReach={fetchViews} />
      <figure className="diagram-panel" data-thread="panel">
        {view === 'diagram' && (
          <Dragging value={isDragging}>
            <ArchitectureDiagram view={architecture} {...opener} />
          </Dragging>
        )}
        <Suspense fallback={<div className="diagram-wait" />}>
          {view === 'time' && (
            <TimeView assessment={decision.chosen} binding={binding} isDragging={isDragging} {...opener} />
          )}
          {view === 'table' && (
            <TableView assessment={decision.chosen} bindingLayer={binding?.layer ?? null} {...opener} />
          )}
        </Suspense>
        <figcaption className="sr-only print:not-sr-only" {...sourceOf('choice')}>
          {words}
        </figcaption>
      </figure>
    </section>
  );
}
