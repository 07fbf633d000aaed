/** Migrations between the places of a study: their cost for the plan, and their words' worth of facts once the plan stands. */
import { findBreak } from './findBreak';
import type { HeldChoices, Migration, MigrationCause, MigrationWork } from './growth';
import { listMoves } from './listMoves';
import { measureMigration } from './measureMigration';
import type { Move, MoveCost } from './planMoves';
import type { Settled } from './settleArchitecture';

export interface MigrationGround {
  readonly places: readonly HeldChoices[];
  /** By place, then by month. */
  readonly settled: readonly (readonly Settled[])[];
  /** Above 0 where another place does better by the promises. */
  readonly excess: (month: number, place: number) => number;
}

export interface Migrations {
  readonly costOf: (from: number, to: number, landing: number) => MoveCost;
  readonly describe: (path: readonly Move[]) => readonly Migration[];
}

export function makeMigrations({ places, settled, excess }: MigrationGround): Migrations {
  const known = new Map<string, MigrationWork>();
  const monthsOf = (place: number) => settled[place] as readonly Settled[];
  const at = (month: number, place: number) => monthsOf(place)[month] as Settled;

  function workOf(from: number, to: number, landing: number): MigrationWork {
    const key = `${from} ${to} ${landing}`;
    const work =
      known.get(key) ??
      measureMigration(
        listMoves(places[from] as HeldChoices, places[to] as HeldChoices),
        at(landing, to).assessment,
      );
    known.set(key, work);
    return work;
  }

  function causeOf({ month, from, to }: Move, since: number): MigrationCause {
    const found = findBreak(monthsOf(from), since, (later) => excess(later, from) > 0);
    if (found !== null && found.month <= month) return { kind: 'promise', ...found };
    return {
      kind: 'saving',
      savedUsdPerMonth: at(month, from).objectiveUsd - at(month, to).objectiveUsd,
      wouldBreak: found,
    };
  }

  return {
    costOf(from, to, landing) {
      const work = workOf(from, to, landing);
      const counted = at(landing, to).assessment.demand.scenario.objective === 'total';
      return {
        usd: work.parallelRunUsd.value + (counted ? work.effortUsd.value : 0),
        leadMonths: Math.ceil(work.leadMonths.value),
      };
    },
    describe(path) {
      return path.map((move, index) => {
        const work = workOf(move.from, move.to, move.month);
        const cause = causeOf(move, path[index - 1]?.month ?? 0);
        return {
          ...work,
          month: move.month,
          startMonth: move.month - Math.ceil(work.leadMonths.value),
          lateMonths: cause.kind === 'promise' ? move.month - cause.month : 0,
          cause,
        };
      });
    },
  };
}
