// Tests the section that reasons backwards by role and name.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { decide, type Inverse, type InverseRequest, loadInverse, type Scenario } from '../../../src/engine';
import { InverseSection } from '../../../src/ui/inverse/InverseSection';
import { scenarioWith } from '../../builders/scenarios';

const scenario = scenarioWith({});
const now = decide(scenario).chosen;

async function inverseOf(request: InverseRequest): Promise<Inverse> {
  const steps = await loadInverse();
  for (const inverse of steps(request)) if (inverse?.complete === true) return inverse;
  throw new Error('The work ends with a complete result.');
}

async function renderSection(limit: NonNullable<InverseRequest['limit']>, isStale = false) {
  const result = await inverseOf({ scenario, limit });
  const [onLimit, onCount, onTake] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <InverseSection
      now={now}
      limit={limit}
      origin="typed"
      study={{ result, of: result.request, status: 'done', isSlower: false, again: () => undefined }}
      isStale={isStale}
      onLimit={onLimit}
      onCount={onCount}
      onTake={onTake}
    />,
  );
  return { onLimit, onCount, onTake };
}

test('answers four questions, and takes an answer into the console with its ceiling', async () => {
  const { onTake } = await renderSection({ of: 'infrastructure', usdPerMonth: 5000 });
  const answers = screen.getByRole('list', { name: 'What can be had' });
  expect(
    within(answers)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['Most traffic', 'Most experiments', 'Best reliability', 'Best freshness']);
  await userEvent.click(screen.getByRole('button', { name: 'Take it into the console: most traffic' }));
  const taken = onTake.mock.calls[0]?.[0] as Scenario;
  expect(taken.budgetUsdPerMonth).toBe(5000);
  expect(taken.eventsPerDay).toBeGreaterThan(scenario.eventsPerDay);
  expect(decide(taken).kind).toBe('feasible');
});

test('a ceiling can be typed as people write it; an empty field goes back to the present cost', async () => {
  const { onLimit } = await renderSection({ of: 'infrastructure', usdPerMonth: 5000 });
  const field = screen.getByRole('textbox', { name: 'Ceiling' });
  await userEvent.clear(field);
  await userEvent.type(field, '$12k{Enter}');
  expect(onLimit).toHaveBeenLastCalledWith(12_000);
  await userEvent.clear(field);
  await userEvent.type(field, 'plenty{Enter}');
  expect(onLimit).toHaveBeenCalledTimes(1);
  expect(await screen.findByText(/^Not understood\./)).toBeVisible();
  await userEvent.clear(field);
  await userEvent.keyboard('{Enter}');
  expect(onLimit).toHaveBeenLastCalledWith(null);
});

test('people can be counted in', async () => {
  const { onCount } = await renderSection({ of: 'infrastructure', usdPerMonth: 5000 });
  await userEvent.click(screen.getByRole('radio', { name: 'infrastructure and people' }));
  expect(onCount).toHaveBeenCalledWith('total');
});

test('where a ceiling buys nothing it says what the least costs, and goes there', async () => {
  const { onLimit } = await renderSection({ of: 'total', usdPerMonth: 5000 });
  expect(screen.getByText(/^Not even 1K: that costs \$7\.8K at least\.$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Set the ceiling to $7.8K' }));
  expect(onLimit).toHaveBeenCalledWith(7800);
});

test('answers of an earlier scenario or ceiling are busy, and lead nowhere', async () => {
  const { onTake } = await renderSection({ of: 'infrastructure', usdPerMonth: 5000 }, true);
  expect(screen.getByRole('list', { name: 'What can be had' })).toHaveAttribute('aria-busy', 'true');
  const button = screen.getByRole('button', { name: 'Take it into the console: most traffic' });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(onTake).not.toHaveBeenCalled();
});
