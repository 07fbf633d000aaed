// Tests the view of all assumptions by role and name: search, filters, order, paging, sources, own numbers.
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { STANDARD_VALUES } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { AssumptionsView } from '../../../src/ui/assumptions/AssumptionsView';
import { AssumptionsViewPanel } from '../../../src/ui/assumptions/AssumptionsViewPanel';

const state = () => getSimulatorStore().getState();
const ALL = Object.keys(STANDARD_VALUES).length;

/** Tables and fields come in parts of their own. */
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(startAfresh);

async function open() {
  render(<AssumptionsViewPanel />);
  await act(() => vi.dynamicImportSettled());
  return screen.findByRole('table', { name: 'Constants of the model' });
}
const rows = (table: HTMLElement) => within(table).getAllByRole('rowheader');

test('it is a region of its own that says how it differs from the sliders', async () => {
  await open();
  expect(screen.getByRole('region', { name: 'Assumptions' })).toHaveTextContent(
    /Changing an assumption is not a decision/,
  );
});

test('it shows a page at a time and all on demand', async () => {
  const table = await open();
  expect(rows(table)).toHaveLength(15);
  await userEvent.click(screen.getByRole('button', { name: 'Show 15 more' }));
  await waitFor(() => expect(rows(table)).toHaveLength(30));
  await userEvent.click(screen.getByRole('button', { name: `Show all ${ALL}` }));
  // By selector: roles of hundreds of rows take seconds to work out, again at every frame.
  await waitFor(() => expect(table.querySelectorAll('th[scope="row"]')).toHaveLength(ALL));
});

test('it is searched by words and narrowed to estimates', async () => {
  const table = await open();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the constants' }), 'SP046');
  expect(rows(table).length).toBeLessThan(5);
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'estimate');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Belongs to' }), 'Storage');
  expect(screen.getByText(/^(\d+) of \d+, \1 of them estimates$/)).toBeInTheDocument();
});

test('a search without a find says so', async () => {
  await open();
  await userEvent.type(screen.getByRole('searchbox'), 'zzzz');
  expect(screen.getByText('No constant fits.')).toBeInTheDocument();
});

test('a column head sorts, turns around, and tells which way', async () => {
  const table = await open();
  const head = () => within(table).getByRole('columnheader', { name: 'Constant' });
  expect(head()).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(within(head()).getByRole('button'));
  expect(head()).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(head()).getByRole('button'));
  expect(head()).toHaveAttribute('aria-sort', 'descending');
});

test('a row opens to its note and its sources', async () => {
  const table = await open();
  await userEvent.type(screen.getByRole('searchbox'), 'rowsPerQueryHigh');
  expect(rows(table)).toHaveLength(1);
  const [button] = within(table).getAllByRole('button', { name: /: note and sources$/ });
  await userEvent.click(button as HTMLElement);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect((await within(table).findAllByRole('link')).length).toBeGreaterThan(0);
});

test('a number is replaced in place, shown alone, and taken back', async () => {
  const user = userEvent.setup();
  const table = await open();
  await user.type(screen.getByRole('searchbox'), 'rollupFactor');
  const field = within(table).getByRole('textbox');
  await user.clear(field);
  await user.type(field, '50{Enter}');
  expect(state().scenario.constants).toEqual({ rollupFactor: 50 });
  await user.clear(screen.getByRole('searchbox'));
  await user.click(screen.getByRole('checkbox', { name: 'Yours only' }));
  expect(rows(table)).toHaveLength(1);
  const list = table.closest('[tabindex="-1"]');
  await user.click(within(table).getByRole('button', { name: /^Reset .* to 300$/ }));
  expect(state().scenario.constants).toBeUndefined();
  expect(await screen.findByText('No constant fits.')).toBeInTheDocument();
  expect(list).toHaveFocus();
});

test('with a study of doubt what moves the figures most comes first', async () => {
  render(
    <AssumptionsView
      count={ALL}
      own={{}}
      byHand={0}
      influence={{ rollupFactor: 0.6, testHours: 0.2 }}
      onSet={() => undefined}
    />,
  );
  const table = await screen.findByRole('table', { name: 'Constants of the model' });
  const head = () => within(table).getByRole('columnheader', { name: 'Influence' });
  expect(head()).toHaveAttribute('aria-sort', 'descending');
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent('60%');
  await userEvent.click(within(head()).getByRole('button'));
  expect(head()).toHaveAttribute('aria-sort', 'ascending');
});

test('constants of migration are found by their group and say that they act on Growth only', async () => {
  render(
    <AssumptionsView
      count={ALL}
      own={{ migrationToKafkaHours: 1500 }}
      byHand={0}
      influence={{ rollupFactor: 0.6 }}
      onSet={() => undefined}
    />,
  );
  const table = await screen.findByRole('table', { name: 'Constants of the model' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Belongs to' }), 'Migration');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Yours only' }));
  await waitFor(() => expect(rows(table)).toHaveLength(1));
  const [row] = within(table).getAllByRole('row').slice(1);
  expect(row).toHaveTextContent('Move to Kafka');
  expect(within(row as HTMLElement).getByText('on Growth only')).toBeInTheDocument();
  expect(within(row as HTMLElement).getByText('yours')).toBeInTheDocument();
});

test('the assumptions of the scenario open in the same place', async () => {
  await open();
  await userEvent.click(screen.getByText('Of this scenario'));
  expect(await screen.findByRole('textbox', { name: 'Bytes per event' })).toBeInTheDocument();
});

test('rows keep their places while influence is worked out anew', async () => {
  const show = (influence: Record<string, number> | null) => (
    <AssumptionsView count={ALL} own={{}} byHand={0} influence={influence} onSet={() => undefined} />
  );
  const { rerender } = render(show({ rollupFactor: 0.6, testHours: 0.2 }));
  const table = await screen.findByRole('table', { name: 'Constants of the model' });
  const names = () => rows(table).map((row) => row.textContent);
  const [first] = names();
  rerender(show({ rollupFactor: 0.1, testHours: 0.7 }));
  expect(names()[0]?.slice(0, 20)).toBe(first?.slice(0, 20));
});
