/** Why a layer is what it is, and what became of every other option: one sentence each, from the records of the engine. */
import type { Decision, LayerReceipt, Rejection, SwapOutcome } from '../../engine';
import { formatUsd } from '../format/usd';
import { optionName } from '../options';
import { tellBrokenCheck } from './promise';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function tellOutcome({ clashes, broken }: SwapOutcome, clash: string): string {
  if (clashes) return clash;
  return broken.length === 0 ? 'keeps every promise' : `breaks ${broken.map(tellBrokenCheck).join('; ')}`;
}

const tellFreely = ({ freely }: Rejection) => tellOutcome(freely, 'does not fit the layers that are kept');

/** What became of an option that was not chosen. */
export function tellRejection(rejection: Rejection): string {
  const { best, extraUsdPerMonth: extra, alone, moved } = rejection;
  if (best === null || extra === null) return `${capital(tellFreely(rejection))}.`;
  const price =
    Math.abs(extra) < 1
      ? 'the same cost'
      : `${formatUsd(Math.abs(extra))} a month ${extra < 0 ? 'less' : 'more'}`;
  const isKeptAlone = !alone.clashes && alone.broken.length === 0;
  if (isKeptAlone || moved.length === 0) return `Keeps every promise, at ${price}.`;
  const names = moved.map((layer) => optionName(best.parts[layer].option)).join(', ');
  return `Alone it ${tellOutcome(alone, 'does not fit its neighbours')}; with ${names} it keeps every promise, at ${price}.`;
}

function tellNext(runnerUp: Rejection | null): string {
  if (runnerUp === null) return '';
  const price = formatUsd(runnerUp.extraUsdPerMonth ?? 0);
  return ` Next is ${optionName(runnerUp.option)}, ${price} a month dearer${runnerUp.tossUp ? ': a toss-up' : ''}.`;
}

/** Why what stands there does. */
export function tellBecause(
  { kind, scenario }: Decision,
  { layer, chosen, simpler, runnerUp }: LayerReceipt,
): string {
  const name = optionName(chosen);
  if (scenario.pins[layer] !== undefined) return `${name} is kept by choice.`;
  if (scenario.held !== undefined) return `${name} stands today and is held.`;
  if (kind === 'infeasible')
    return `${name} comes nearest to the promises, none of the options keeps them all.`;
  const why =
    simpler === null
      ? 'The cheapest of those that keep every promise'
      : `${optionName(simpler.option)} ${tellFreely(simpler)}`;
  return `${why}.${tellNext(runnerUp)}`;
}
