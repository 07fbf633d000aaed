// Shows the architecture as a table; on narrow screens as one definition list a layer.
import { viewTable, viewTotals } from '../../drawing/diagram/viewTable';
import type { Assessment, LayerId } from '../../engine';
import { ArchitectureList } from './ArchitectureList';
import { ArchitectureTable } from './ArchitectureTable';
import type { LayerOpener } from './LayerHeading';
import { useMediaQuery } from './useMediaQuery';
import './table.css';

interface TableViewProps extends LayerOpener {
  readonly assessment: Assessment;
  readonly bindingLayer: LayerId | null;
}

export function TableView({ assessment, bindingLayer, ...opener }: TableViewProps) {
  const isNarrow = useMediaQuery('(max-width: 29.99rem)');
  const rows = viewTable(assessment, bindingLayer);
  const totals = viewTotals(assessment);
  return isNarrow ? (
    <ArchitectureList rows={rows} totals={totals} {...opener} />
  ) : (
    <ArchitectureTable rows={rows} totals={totals} {...opener} />
  );
}
