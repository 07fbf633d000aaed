/** Fetches a part of the page that draws nothing; where it can't be had, a notice names the cause and offers another try. */
import { FAILURE } from '../words/failure';
import { findMissingCause } from './findMissingCause';
import { getSimulatorStore } from './simulatorStore';

/** `use` runs once the part is there, at this or a later try; `name` opens the sentence of failure. */
export async function needPart<Part>(
  name: string,
  load: () => Promise<Part>,
  use: (part: Part) => void,
): Promise<void> {
  let part: Part;
  try {
    part = await load();
  } catch {
    return tellMissing(name, () => void needPart(name, load, use));
  }
  use(part);
}

/** The notice goes when it is tried again. */
export async function tellMissing(name: string, tryAgain: () => void): Promise<void> {
  const { addNotice, dismissNotice } = getSimulatorStore().getState().actions;
  const cause = await findMissingCause();
  const again = () => {
    dismissNotice(name);
    tryAgain();
  };
  addNotice({
    id: name,
    text: `${FAILURE.missing.replace('{name}', name)} ${FAILURE.causes[cause]}`,
    again: cause === 'renewed' ? null : again,
    canReload: cause !== 'unreachable',
  });
}
