// The one page that is printed, of the decision that stands; on the screen it is not there.
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { PrintSummary } from './PrintSummary';

export function BriefPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  return <PrintSummary decision={decideOnce(scenario)} />;
}
