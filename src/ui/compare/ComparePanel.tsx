// Reads the present choice and those that are pinned, and decides each of them; a drag is waited out.
import { useMemo } from 'react';
import { PRESET_IDS, PRESETS } from '../../engine';
import { whenChangeable } from '../../state/changesAccess';
import { letterCompared, replaceCompared } from '../../state/comparedLetters';
import { decideOnce } from '../../state/decideOnce';
import { isEdited } from '../../state/isEdited';
import { withConstants } from '../../state/ownNumbers';
import { pinPresent } from '../../state/pinPresent';
import { type Choice, COMPARED_LIMIT } from '../../state/simulatorState';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { PRESET_NAMES } from '../../words/presets';
import { CompareSection } from './CompareSection';
import { focusSection } from './focusSection';

const titleOf = (choice: Choice) => `${PRESET_NAMES[choice.preset]}${isEdited(choice) ? ', edited' : ''}`;
const columnOf = (letter: string | null, choice: Choice) => ({
  letter,
  title: titleOf(choice),
  decision: decideOnce(choice.scenario),
});

export function ComparePanel() {
  const committed = useSimulator((state) => state.committed);
  const compared = useSimulator((state) => state.compared);
  const { setCompared, follow } = useSimulator((state) => state.actions);
  const lettered = useMemo(() => letterCompared(compared), [compared]);
  const columns = useMemo(
    () => [columnOf(null, committed), ...lettered.map(({ letter, choice }) => columnOf(letter, choice))],
    [committed, lettered],
  );
  const withChoice = (act: (choice: Choice) => void) => (letter: string) => {
    const found = lettered.find((one) => one.letter === letter);
    if (found) act(found.choice);
  };
  const { constants } = committed.scenario;
  return (
    <CompareSection
      columns={columns}
      hasRoom={compared.length < COMPARED_LIMIT}
      onPin={pinPresent}
      onPresets={() =>
        // Their answers need the engine.
        whenChangeable(() =>
          setCompared(
            PRESET_IDS.map((preset) => ({ preset, scenario: withConstants(PRESETS[preset], constants) })),
          ),
        )
      }
      onOpen={withChoice((choice) => follow({ ...choice }))}
      onReplace={withChoice((choice) => setCompared(replaceCompared(compared, choice, committed)))}
      onRemove={withChoice((choice) => {
        // The pressed button goes with its column; the focus must not.
        focusSection(SECTIONS.compare);
        setCompared(compared.filter((other) => other !== choice));
      })}
    />
  );
}
