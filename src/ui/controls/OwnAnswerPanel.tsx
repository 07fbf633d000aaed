// Reads how many numbers behind the answer are the visitor's own; says nothing while there are none.
import { countOwn } from '../../state/ownNumbers';
import { useSimulator } from '../../state/useSimulator';
import { OwnNumbers } from './OwnNumbers';

export function OwnAnswerPanel() {
  const count = useSimulator(({ scenario }) => countOwn(scenario, 'answer'));
  const { resetConstants } = useSimulator((state) => state.actions);
  return count > 0 && <OwnNumbers count={count} onReset={() => resetConstants('answer')} />;
}
