// Tests growth by role and name: rates to set, the sentence, the playhead by keys and by itself, moves with their reason, a month for the console.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Growth, PRESETS, type Scenario } from '../../../src/engine';
import { countOwn } from '../../../src/state/ownNumbers';
import { GrowthSection } from '../../../src/ui/growth/GrowthSection';
import { takeMonth } from '../../../src/ui/growth/takeMonth';
import { grow } from '../../builders/growth';

const grown = grow({
  scenario: PRESETS.startup,
  trafficGrowthPerMonth: 0.2,
  experimentGrowthPerMonth: 0.1,
  months: 36,
});
const moves = grown.policies['just-in-time'].migrations;

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(
  growth: Growth | null = grown,
  hasTests = true,
  own: Scenario['constants'] = {},
  isStale = false,
) {
  const onRates = vi.fn();
  const onSetConstant = vi.fn();
  const onResetMigration = vi.fn();
  const onTake = vi.fn();
  render(
    <GrowthSection
      growth={growth}
      isStale={isStale}
      rates={{ traffic: 0.2, experiments: 0.1 }}
      bounds={{ low: -0.2, high: 1 }}
      hasTests={hasTests}
      status={null}
      own={own}
      ownCount={countOwn({ ...PRESETS.growth, constants: own }, 'moving')}
      onRates={onRates}
      onSetConstant={onSetConstant}
      onResetMigration={onResetMigration}
      onTake={onTake}
    />,
  );
  return { onRates, onSetConstant, onResetMigration, onTake };
}
const playhead = () => screen.getByRole('slider', { name: 'Month shown' });

describe('growth', () => {
  it('has a sentence before the study is there', () => {
    open(null);
    expect(screen.getByText(/worked out in your browser/)).toBeInTheDocument();
    expect(screen.queryByRole('slider', { name: 'Month shown' })).toBeNull();
  });

  it('says that pins clash', () => {
    open({ kind: 'pins-clash', request: grown.request });
    expect(screen.getByText(/pins exclude each other/)).toBeInTheDocument();
  });

  it('takes a typed rate, and a dragged one once the drag ends', async () => {
    const { onRates } = open();
    const field = screen.getByRole('textbox', { name: /^Traffic growth a month/ });
    await userEvent.clear(field);
    await userEvent.type(field, '8{Enter}');
    expect(onRates).toHaveBeenLastCalledWith({ traffic: 0.08, experiments: 0.1 });
    const slider = screen.getByRole('slider', { name: 'Growth a month: Experiments' });
    fireEvent.pointerDown(slider);
    fireEvent.input(slider, { target: { value: '5' } });
    expect(onRates).toHaveBeenCalledTimes(1);
    fireEvent(slider, new Event('change', { bubbles: true }));
    expect(onRates).toHaveBeenLastCalledWith({ traffic: 0.2, experiments: 0.05 });
  });

  it('says what is wrong with a typed rate, as part of its field', async () => {
    open();
    const field = screen.getByRole('textbox', { name: /^Traffic growth a month/ });
    expect(field).toHaveAccessibleDescription('times 8.9 a year');
    await userEvent.clear(field);
    await userEvent.type(field, 'much{Enter}');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/^Not understood\./);
  });

  it('says that no tests stay no tests', () => {
    open(grown, false);
    expect(screen.getByText(/growth of nothing is nothing/)).toBeInTheDocument();
  });

  it('puts the answer first', () => {
    open();
    expect(screen.getByRole('heading', { name: /At 20% a month you outgrow/ })).toBeInTheDocument();
  });

  it('speaks the month that is scrubbed to, with the reason of a move done in it', () => {
    open();
    fireEvent.change(playhead(), { target: { value: String(moves[0]?.month) } });
    expect(playhead()).toHaveAttribute('aria-valuetext', expect.stringContaining(`Month ${moves[0]?.month}`));
    expect(playhead()).toHaveAttribute('aria-valuetext', expect.stringContaining('Start'));
  });

  it('steps a month on and back, and to the next move', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'One month on' }));
    expect(playhead()).toHaveValue('1');
    await userEvent.click(screen.getByRole('button', { name: 'One month back' }));
    await userEvent.click(screen.getByRole('button', { name: 'One month back' }));
    expect(playhead()).toHaveValue('0');
    await userEvent.click(screen.getByRole('button', { name: 'Next move' }));
    expect(playhead()).toHaveValue(String(moves[0]?.month));
  });

  it('shows the reason of a move that is focused, and goes to its month when pressed', async () => {
    open();
    const mark = screen.getByRole('button', { name: /^Move 2, done by month/ });
    act(() => mark.focus());
    expect(screen.getAllByText(/breaks? a promise in month/).length).toBeGreaterThan(moves.length);
    await userEvent.click(mark);
    expect(playhead()).toHaveValue(String(moves[1]?.month));
  });

  it('hands over the month shown', async () => {
    const { onTake } = open();
    fireEvent.change(playhead(), { target: { value: '14' } });
    await userEvent.click(screen.getByRole('button', { name: 'Take this month into the console' }));
    expect(onTake).toHaveBeenCalledWith(14);
    expect(takeMonth(grown, 14).eventsPerDay).toBe(Number((400_000 * 1.2 ** 14).toPrecision(4)));
    expect(takeMonth(grown, 0)).toBe(PRESETS.startup);
  });

  it('says that the months are of an earlier scenario, and takes none of them', async () => {
    const { onTake } = open(grown, true, {}, true);
    const take = screen.getByRole('button', { name: 'Take this month into the console' });
    expect(take.closest('[aria-busy="true"]')).not.toBeNull();
    await userEvent.click(take);
    expect(onTake).not.toHaveBeenCalled();
  });

  it('has the drawings as a table, every month a row', async () => {
    open();
    await userEvent.click(screen.getByText('The same as a table'));
    const table = await screen.findByRole('table', { name: /Month by month/ });
    expect(within(table).getAllByRole('row')).toHaveLength(38);
  });

  it('shows how each move and the price of timing are worked out, with the numbers put in', async () => {
    open();
    await userEvent.click(screen.getByText('How the moves and prices are worked out'));
    const lead = await screen.findByRole('region', { name: 'Move 1: lead time, months' });
    expect(lead).toHaveTextContent(/÷ \(.* ÷ 12\) \+ 1 = .* \(.*–.*\)/);
    expect(lead).toHaveTextContent('Estimate');
    expect(screen.getByRole('region', { name: /^Too early/ })).toHaveTextContent('Approximation');
    expect(screen.getByRole('region', { name: /^Too late/ })).toBeInTheDocument();
  });

  it('shows with which constants moving is reckoned, and their sources', async () => {
    open();
    await userEvent.click(screen.getByText('What moving is reckoned with'));
    expect(await screen.findByText('Move to Kafka')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: /move to Kubernetes/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https/),
    );
  });
});

describe('a number of the visitor’s own', () => {
  const flag = () => screen.queryByText(/of your own numbers for moving/);

  it('is typed in the table, and handed over', async () => {
    const { onSetConstant } = open();
    expect(flag()).toBeNull();
    await userEvent.click(screen.getByText('What moving is reckoned with'));
    const table = await screen.findByRole('table', { name: 'Constants of migration' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(35);
    const field = within(table).getByRole('textbox', { name: 'Move to Kafka, your own number' });
    expect(field).toHaveValue('700');
    await userEvent.clear(field);
    await userEvent.type(field, '1500{Enter}');
    expect(onSetConstant).toHaveBeenCalledWith('migrationToKafkaHours', 1500);
  });

  it('is flagged beside the result, shown on demand, and taken back', async () => {
    const own = { migrationToKafkaHours: 1500, migrationTeamEngineers: 6, kafkaHours: 30 };
    const { onSetConstant, onResetMigration } = open(grown, true, own);
    expect(flag()).toHaveTextContent('2 of your own numbers for moving');
    Element.prototype.scrollIntoView = vi.fn();
    await userEvent.click(screen.getByRole('link', { name: 'Show your own numbers for moving' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Reset Move to Kafka to 700' }));
    expect(onSetConstant).toHaveBeenCalledWith('migrationToKafkaHours', null);
    expect(screen.getByRole('textbox', { name: 'Move to Kafka, your own number' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Reset your own numbers for moving' }));
    expect(onResetMigration).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(flag()?.closest('p')?.previousElementSibling);
    expect(document.activeElement).toHaveTextContent(/Moving everything now costs/);
  });
});

describe('playing', () => {
  const advance = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  const play = () => fireEvent.click(screen.getByRole('button', { name: 'Play' }));

  it('never starts by itself', () => {
    vi.useFakeTimers();
    open();
    advance(60_000);
    expect(playhead()).toHaveValue('0');
  });

  it('stops at the first move and speaks its reason once', () => {
    vi.useFakeTimers();
    open();
    play();
    for (let step = 0; step < 60; step += 1) advance(1000);
    expect(playhead()).toHaveValue(String(moves[0]?.month));
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(/Start/);
    play();
    advance(1000);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('stops at any input', () => {
    vi.useFakeTimers();
    open();
    for (const input of [
      () => fireEvent.keyDown(document.body),
      () => fireEvent.pointerDown(document.body),
    ]) {
      play();
      expect(screen.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
      input();
      expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument();
    }
  });

  it('is a step to the next move, and no motion, for who prefers none', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduce'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    open();
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Next move' })).toBeInTheDocument();
  });
});
