// Tests the section on doubt by role and name.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { FigureId } from '../../../src/drawing/doubt/doubtFigure';
import { type Doubt, decide, loadDoubt, PRESETS } from '../../../src/engine';
import { DoubtSection } from '../../../src/ui/doubt/DoubtSection';

const growth = decide(PRESETS.growth).chosen;
const enterprise = decide(PRESETS.enterprise).chosen;
let doubt: Doubt;

beforeAll(async () => {
  const steps = await loadDoubt();
  for (const step of steps(PRESETS.growth, { sampleCounts: [64], rankingRows: 4, rankingReplicates: 2 }))
    doubt = step ?? doubt;
}, 60_000);

function renderSection(shown: Doubt | null, chosen = growth) {
  const onShowConstant = vi.fn();
  function Section() {
    const [figure, setFigure] = useState<FigureId>('freshnessSeconds');
    return (
      <DoubtSection
        chosen={chosen}
        doubt={shown}
        figure={figure}
        onPickFigure={setFigure}
        onShowConstant={onShowConstant}
      />
    );
  }
  render(<Section />);
  return { onShowConstant };
}

test('before there are futures it says what is coming, and which figures', () => {
  renderSection(null);
  const section = screen.getByRole('region', { name: 'How sure is this' });
  expect(section).toHaveTextContent('Futures are being drawn');
  expect(within(section).getByRole('button', { name: 'Freshness' })).toHaveAttribute('aria-pressed', 'true');
});

test('says how many of twenty futures keep the promise, and how many were drawn', () => {
  renderSection({ ...doubt, samples: 1024, complete: false });
  expect(
    screen.getByRole('heading', { name: /^\d+ of 20 futures keep the promise of 1 h\.$/ }),
  ).toBeVisible();
  expect(screen.getByText(/^1,024 of 4,096 futures\. Seed \d+/)).toBeInTheDocument();
});

test('another figure can be picked, with its table and its ranking', async () => {
  renderSection(doubt);
  await userEvent.click(screen.getByRole('button', { name: 'People' }));
  const figure = screen.getByRole('region', { name: 'Cost of people a month' });
  expect(within(figure).getByText('Nothing is promised about it.')).toBeInTheDocument();
  await userEvent.click(within(figure).getByText('The same as a table'));
  const table = await within(figure).findByRole('table');
  expect(table).toHaveTextContent(/This architecture, held\$/);
  expect(table).toHaveTextContent(/The decision made again\$/);
  const ranking = screen.getByRole('region', { name: 'What the doubt comes from' });
  expect(ranking).toHaveTextContent(doubt.measureFirst.peopleUsdPerMonth ?? 'no sentence');
  expect(within(ranking).getAllByRole('rowheader').length).toBeGreaterThan(3);
});

test('a constant leads to its place', async () => {
  const { onShowConstant } = renderSection(doubt);
  const [first] = doubt.ranking.freshnessSeconds;
  await userEvent.click(screen.getByRole('button', { name: first?.name ?? '' }));
  expect(onShowConstant).toHaveBeenCalledWith(first?.constant);
});

test('says in how many futures the same architecture wins, layer by layer too', () => {
  renderSection(doubt);
  const standing = screen.getByRole('region', { name: 'Does the choice stand' });
  expect(standing).toHaveTextContent(/The same architecture wins in .+ of 100 futures/);
  expect(within(standing).getByRole('rowheader', { name: 'Storage' })).toBeInTheDocument();
});

test('online decisions are a figure only where some are asked', () => {
  renderSection(null, enterprise);
  expect(screen.getByRole('button', { name: 'Decisions' })).toBeInTheDocument();
});
