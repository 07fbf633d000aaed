// Reads the doubt about the committed scenario; a drag is waited out.
import { useState } from 'react';
import type { FigureId } from '../../drawing/doubt/doubtFigure';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { DoubtSection } from './DoubtSection';
import { showConstant } from './showConstant';

export function DoubtPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const doubt = useSimulator((state) => (state.doubt?.scenario === scenario ? state.doubt : null));
  const [figure, pickFigure] = useState<FigureId>('freshnessP95Seconds');
  return (
    <DoubtSection
      chosen={decideOnce(scenario).chosen}
      doubt={doubt}
      figure={figure}
      onPickFigure={pickFigure}
      onShowConstant={showConstant}
    />
  );
}
