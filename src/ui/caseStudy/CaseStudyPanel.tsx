// Reads the decision that stands and the one before it; a drag is waited out.
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { useSettled } from '../why/useSettled';
import { CaseStudy } from './CaseStudy';

export function CaseStudyPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const settled = useSimulator((state) => state.scenario === state.committed.scenario);
  const before = useSettled(
    useSimulator((state) => state.before),
    settled,
  );
  return <CaseStudy decision={decideOnce(scenario)} before={before?.chosen ?? null} />;
}
