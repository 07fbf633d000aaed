// Frames the architecture: the switch on its upper edge, the chosen view inside, the same in words below.

import type { ArchitectureView } from '../../drawing/diagram/viewArchitecture';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Binding, Decision } from '../../engine';
import { lazyPart } from '../app/lazyPart';
import { ArchitectureDiagram } from './ArchitectureDiagram';
import { Dragging } from './dragging';
import type { LayerOpener } from './LayerHeading';
import { type ViewId, ViewSwitch } from './ViewSwitch';
import './frame.css';

const fetchTime = () => import('./TimeView');
const fetchTable = () => import('./TableView');
const VIEW = { fallback: <div className="diagram-wait" /> };
const TimeView = lazyPart('The picture of time', async () => (await fetchTime()).TimeView, VIEW);
const TableView = lazyPart('The table', async () => (await fetchTable()).TableView, VIEW);

interface DiagramFrameProps extends LayerOpener {
  readonly decision: Decision;
  readonly binding: Binding | null;
  readonly isDragging: boolean;
  readonly architecture: ArchitectureView;
  readonly words: string;
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

/** Ahead of a choice; one that fails is tried again, and told, when it is made. */
function fetchViews(): void {
  for (const fetchView of [fetchTime, fetchTable]) fetchView().catch(() => undefined);
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
        {view === 'time' && (
          <TimeView assessment={decision.chosen} binding={binding} isDragging={isDragging} {...opener} />
        )}
        {view === 'table' && (
          <TableView assessment={decision.chosen} bindingLayer={binding?.layer ?? null} {...opener} />
        )}
        <figcaption className="sr-only print:not-sr-only" {...sourceOf('choice')}>
          {words}
        </figcaption>
      </figure>
    </section>
  );
}
