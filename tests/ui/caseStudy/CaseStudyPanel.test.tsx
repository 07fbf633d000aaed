// Tests the case study by its headings, tables and lists.
import { act, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { CaseStudyPanel } from '../../../src/ui/caseStudy/CaseStudyPanel';

const state = () => getSimulatorStore().getState();

beforeEach(() => {
  startAfresh();
});

test.each([
  'The case in 90 seconds',
  'Measurement plan',
  'Success metrics and tripwires',
  'Event taxonomy',
  'Data model layer',
])('%s is a section of its own', (name) => {
  render(<CaseStudyPanel />);
  const section = screen.getByRole('region', { name });
  expect(within(section).getByRole('heading', { level: 2, name })).toBeInTheDocument();
});

test('the plan has three steps in order', () => {
  render(<CaseStudyPanel />);
  const steps = within(screen.getByRole('region', { name: 'Measurement plan' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    expect.stringMatching(/^Days 0–30/),
    expect.stringMatching(/^Days 30–60/),
    expect.stringMatching(/^Days 60–90/),
  ]);
});

test('success metrics and tripwires are tables that say a state in words', () => {
  render(<CaseStudyPanel />);
  for (const name of ['Success', 'Tripwires']) {
    const rows = within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
    for (const row of rows) expect(row).toHaveTextContent(/armed|near|tripped|not set/);
  }
});

test('a budget that the bill exceeds trips the cost row', () => {
  render(<CaseStudyPanel />);
  const row = () => screen.getByRole('row', { name: /Cost within budget/ });
  expect(row()).toHaveTextContent('not set');
  act(() => state().actions.setBudget(100));
  expect(row()).toHaveTextContent('tripped');
});

test('the sample of events is JSON, one event a line', () => {
  render(<CaseStudyPanel />);
  const figure = within(screen.getByRole('region', { name: 'Event taxonomy' })).getByRole('figure');
  const lines = [...figure.querySelectorAll('pre > code')].map((line) => JSON.parse(line.textContent ?? ''));
  expect(lines.map(({ event }) => event)).toEqual([
    'pipeline_run_start',
    'pipeline_run_end',
    'data_freshness',
  ]);
});

test('the last line leads back to the simulator', () => {
  render(<CaseStudyPanel />);
  expect(screen.getByRole('link', { name: 'Back to the simulator' })).toHaveAttribute('href', '#simulator');
});
