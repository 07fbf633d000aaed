// Fetches the line on the visitor's own numbers once there are any.
import { useSimulator } from '../../state/useSimulator';
import { lazyPart } from '../app/lazyPart';

const OwnAnswerPanel = lazyPart(
  'The line on your own numbers',
  async () => (await import('./OwnAnswerPanel')).OwnAnswerPanel,
);

export function OwnNumbersPanel() {
  const hasOwn = useSimulator(({ scenario }) => scenario.constants !== undefined);
  return hasOwn && <OwnAnswerPanel />;
}
