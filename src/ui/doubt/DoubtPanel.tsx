// Reads the doubt about the committed scenario; a drag is waited out.
import { useEffect, useState } from 'react';
import type { FigureId } from '../../drawing/doubt/doubtFigure';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { useNear } from '../study/useNear';
import { DoubtSection } from './DoubtSection';
import { showConstant } from './showConstant';

export function DoubtPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const doubt = useSimulator((state) => (state.doubt?.scenario === scenario ? state.doubt : null));
  const { readDoubt } = useSimulator(({ actions }) => actions);
  const isNear = useNear(SECTIONS.doubt);
  // Constants are sorted by the ranking that stands here.
  const areConstantsNear = useNear(SECTIONS.assumptions);
  const isRead = isNear || areConstantsNear;
  useEffect(() => readDoubt(isRead), [isRead, readDoubt]);
  const [figure, pickFigure] = useState<FigureId>('freshnessSeconds');
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
