// Tests the section on experiment capacity by role and name, with and without what the study brings.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  loadPlatformLimits,
  type PlatformLimits,
  PRESETS,
  planExperiments,
  type Scenario,
} from '../../../src/engine';
import { ExperimentsSection } from '../../../src/ui/experiments/ExperimentsSection';
import { viewFields } from '../../../src/ui/experiments/viewFields';

let growthLimits: PlatformLimits;

beforeAll(async () => {
  const steps = await loadPlatformLimits();
  for (const step of steps(PRESETS.growth)) growthLimits = step ?? growthLimits;
}, 60_000);

function renderSection(scenario: Scenario, limits: PlatformLimits | null = null) {
  const handlers = {
    onSet: vi.fn(),
    onReset: vi.fn(),
    onPull: vi.fn(),
    onExplain: vi.fn(),
    onShowConstant: vi.fn(),
  };
  render(
    <ExperimentsSection
      plan={planExperiments(scenario)}
      limits={limits}
      study={{
        status: limits ? 'done' : 'waiting',
        hasResult: limits !== null,
        isSlower: false,
        again: () => undefined,
      }}
      fields={viewFields(scenario, 'growth')}
      constants={scenario.constants}
      {...handlers}
    />,
  );
  return { ...handlers, user: userEvent.setup() };
}

const starved: Scenario = { ...PRESETS.startup, experimentsPerMonth: 200 };

test('says what the traffic can power before the study has come back', () => {
  renderSection(PRESETS.growth);
  expect(
    screen.getByRole('heading', { name: /^The traffic can power [\d,]+ tests a month\.$/ }),
  ).toBeVisible();
  expect(screen.getByText('being worked out in your browser')).toBeVisible();
  expect(screen.getByText('Being worked out in your browser.')).toBeVisible();
});

test('says which limit comes first, what breaks there and in which layer', () => {
  renderSection(PRESETS.growth, growthLimits);
  expect(
    screen.getByRole('heading', { name: /^The platform limits first: [\d,]+ tests a month/ }),
  ).toBeVisible();
  expect(screen.getByText(/at one more reliability breaks in \w+\. Another would carry up to/)).toBeVisible();
});

test('says that no infrastructure buys more than traffic can power, and what would help instead', async () => {
  const { onPull, user } = renderSection(starved);
  expect(
    screen.getByRole('heading', { name: 'The traffic powers 43 of the 200 tests a month.' }),
  ).toBeVisible();
  expect(screen.getByText(/No infrastructure buys this\.$/)).toBeVisible();
  const help = screen.getByRole('region', { name: 'What would help' });
  expect(within(help).getAllByRole('listitem')).toHaveLength(5);
  expect(within(help).getAllByText('enough').length).toBeGreaterThan(0);
  expect(within(help).getAllByText('not enough').length).toBeGreaterThan(0);
  await user.click(within(help).getByRole('button', { name: /^Try it: A larger effect/ }));
  const [lever] = onPull.mock.calls[0] ?? [];
  const pulled = { ...starved, assumptions: { detectableEffectRatio: lever.to as number } };
  expect(planExperiments(pulled).levers).toEqual([]);
});

test('takes rates in percent and lengths in days, and leads back to the default', async () => {
  const { onSet, onReset, user } = renderSection({ ...PRESETS.growth, assumptions: { experimentDays: 10 } });
  const effect = screen.getByRole('textbox', { name: 'Detectable effect' });
  await user.clear(effect);
  await user.type(effect, '2{Enter}');
  expect(onSet).toHaveBeenCalledWith('detectableEffectRatio', 0.02);
  await user.clear(effect);
  await user.type(effect, '300%{Enter}');
  expect(onSet).toHaveBeenLastCalledWith('detectableEffectRatio', 1);
  expect(screen.getByText('Not whole weeks: weekdays would count unevenly.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Reset Length of an experiment to 14 days' }));
  expect(onReset).toHaveBeenCalledWith('experimentDays');
  expect(screen.getByRole('textbox', { name: 'Length of an experiment' })).toHaveFocus();
});

test('has its charts as tables: weeks by effect, and a test by how users are shared', () => {
  renderSection(starved);
  const weeks = screen.getByRole('table', { name: /^How long a test takes/ });
  expect(
    within(weeks).getByRole('row', { name: /10% 1 week .*9 weeks, with variance reduction 6 weeks/ }),
  ).toBeVisible();
  const sharing = screen.getByRole('table', { name: /^One test, by how users are shared/ });
  expect(within(sharing).getAllByRole('row')).toHaveLength(4);
  expect(screen.getByText(/2 lanes each: room for 20 tests at once\. Asked for: 92 tests/)).toBeVisible();
  expect(screen.getByText('72 tests have no lane')).toBeVisible();
});

test('leads from a constant to its row', async () => {
  const { onShowConstant, user } = renderSection({ ...PRESETS.growth, constants: { layers: 3 } });
  await user.click(screen.getByRole('button', { name: '3 layers (yours)' }));
  expect(onShowConstant).toHaveBeenCalledWith('layers');
});
