// Sets the architecture on one grid: the path in the middle, monitoring above, deployment below.
import { useContext } from 'react';
import { DATA_LAYERS } from '../../drawing/diagram/listTaps';
import type { ArchitectureView } from '../../drawing/diagram/viewArchitecture';
import { DeploymentPlane } from './DeploymentPlane';
import { DiagramLegend } from './DiagramLegend';
import { Dragging } from './dragging';
import { LayerCard } from './LayerCard';
import type { LayerOpener } from './LayerHeading';
import { MonitoringPlane } from './MonitoringPlane';
import { Outputs, Sources } from './PathEnds';
import { usePulse } from './usePulse';
import { WireLine } from './WireLine';
import './card.css';
import './column.css';
import './grid.css';
import './plane.css';
import './wires.css';
import './motion.css';

interface ArchitectureDiagramProps extends LayerOpener {
  readonly view: ArchitectureView;
}

export function ArchitectureDiagram({ view, ...opener }: ArchitectureDiagramProps) {
  const parts = DATA_LAYERS.map((layer) => view.cards[layer].part).join();
  const pulse = usePulse(parts, useContext(Dragging));
  return (
    <div className="architecture" data-streaming={view.isStreaming || undefined}>
      <Sources />
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without markers lose their role in Safari. */}
      <ol className="layers" role="list" aria-label="Architecture">
        {DATA_LAYERS.map((layer) => (
          <LayerCard
            key={layer}
            layer={layer}
            card={view.cards[layer]}
            isStreaming={view.isStreaming}
            {...opener}
          />
        ))}
        <DeploymentPlane
          card={view.cards.deployment}
          carried={view.carried}
          repairsIn={view.repairsIn}
          {...opener}
        />
        <MonitoringPlane
          card={view.cards.monitoring}
          taps={view.taps}
          findsOutIn={view.findsOutIn}
          {...opener}
        />
      </ol>
      {view.wires.map((wire) => (
        <WireLine key={wire.id} wire={wire} pulse={pulse} />
      ))}
      <Outputs outputs={view.outputs} />
      <DiagramLegend />
    </div>
  );
}
