/** What the scenarios ask, where any asks something else: drivers, budget, objective, assumptions and own numbers. */
import {
  ASSUMPTIONS,
  type ConstantId,
  DRIVER_IDS,
  DRIVERS,
  resolveAssumptions,
  type Scenario,
  STANDARD_VALUES,
} from '../../engine';
import { ASSUMPTION_WORDS } from '../../words/assumptionNames';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatDriverValue } from '../../words/format/driver';
import { formatConstant, formatFigures } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatUsd } from '../../words/format/usd';
import type { CompareColumn, CompareRow } from './compareColumn';
import { compareTexts } from './compareTexts';

const OBJECTIVES: Readonly<Record<Scenario['objective'], string>> = {
  total: 'infrastructure and people',
  infrastructure: 'infrastructure alone',
};
const ask = ({ decision }: CompareColumn): Scenario => decision.scenario;
const differs = ({ cells }: CompareRow) => cells.some(({ text }) => text !== cells[0]?.text);

/** Shares in percent, all else with its unit. */
function writeAssumption(value: number, unit: string): string {
  if (/^(share|relative)/.test(unit)) return formatRatio(value);
  return `${formatFigures(value)} ${value === 1 ? unit.replace(/^(\w+)s$/, '$1') : unit}`;
}

/** The name of a constant is long prose that loads elsewhere; here its id reads as words. */
function nameConstant(id: string): string {
  return `Own number: ${id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}

export function compareInputs(columns: readonly CompareColumn[]): readonly CompareRow[] {
  const row = (id: string, name: string, write: (scenario: Scenario) => string) =>
    compareTexts(id, name, columns, (column) => write(ask(column)));
  const drivers = DRIVER_IDS.map((id) =>
    row(id, DRIVER_WORDS[DRIVERS[id].id].name, (scenario) =>
      formatDriverValue(id, scenario[DRIVERS[id].field]),
    ),
  );
  const byHand = ASSUMPTIONS.filter(({ id }) =>
    columns.some((column) => ask(column).assumptions[id] !== undefined),
  ).map(({ id }) =>
    row(id, ASSUMPTION_WORDS[id].name, (scenario) =>
      writeAssumption(resolveAssumptions(scenario)[id], ASSUMPTION_WORDS[id].unit),
    ),
  );
  const own = [...new Set(columns.flatMap((column) => Object.keys(ask(column).constants ?? {})))].map((id) =>
    row(id, nameConstant(id), ({ constants = {} }) =>
      formatConstant(constants[id as ConstantId] ?? STANDARD_VALUES[id as ConstantId]),
    ),
  );
  return [
    ...drivers,
    row('budget', 'Budget a month', ({ budgetUsdPerMonth }) =>
      budgetUsdPerMonth === null ? 'none' : formatUsd(budgetUsdPerMonth),
    ),
    row('objective', 'Cheapest in', ({ objective }) => OBJECTIVES[objective]),
    ...byHand,
    ...own,
  ].filter(differs);
}
