// Every number on the page says where it comes from: walks all text of the rendered page for digits without a source.
import { act, configure, fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App';
import { explainNumber } from '../../../src/drawing/receipt/explainNumber';
import type { NumberId } from '../../../src/drawing/receipt/numberId';
import { findBinding, findFlipPoints, traceTrack } from '../../../src/engine';
import { decideOnce } from '../../../src/state/decideOnce';
import { VIEW_IDS } from '../../../src/state/simulatorState';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { PLACES_WITHOUT_SOURCE } from '../../builders/placesWithoutSource';

vi.mock('../../../src/state/runInsights', () => ({ runInsights: () => () => undefined }));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
configure({ asyncUtilTimeout: 8000 });

/** Names that hold a digit and are no number of the model. */
const NAMES = /\bp\d{1,2}\b|\bP10–P90\b|M\/M\/c|us-east-1|\b90-second\b/gi;

interface Place {
  readonly text: string;
  readonly element: Element;
}

function findDigits(root: Element): Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (/\d/.test(text.replace(NAMES, '')) && node.parentElement)
      places.push({ text: text.trim(), element: node.parentElement });
  }
  return places;
}

const sourceOf = ({ element }: Place) =>
  element.closest('[data-source]')?.getAttribute('data-source') as NumberId | undefined;
const reasonOf = ({ element }: Place) => PLACES_WITHOUT_SOURCE.find(({ where }) => element.closest(where));
const describePlace = ({ text, element }: Place) =>
  `“${text.slice(0, 70)}” in ${element.closest('section[id], section[aria-label], header, footer, div[class]')?.outerHTML.slice(0, 90)}`;

async function open(link: string): Promise<void> {
  history.replaceState(null, '', `/${link}`);
  startAfresh();
  render(<App />);
  fireEvent.pointerMove(window);
  await act(() => vi.dynamicImportSettled());
  await act(() => vi.dynamicImportSettled());
}

const LINKS = [
  '#1.s',
  '#1.g',
  '#1.e',
  '#1.g.r21',
  '#1.g.b=9000.Ax=25.Lp=sp~s~e.Ad=21',
  '#1.g.t50.Hd=dwspgzfrsbsscrzloz7200',
];

describe.each(LINKS)('the page at %s', (link) => {
  it('has no number without a source', async () => {
    await open(link);
    act(() => getSimulatorStore().getState().actions.setConstant('testHours', 1));
    act(() => getSimulatorStore().getState().actions.setDriver('traffic', 3e9, 'commit'));
    await act(() => vi.dynamicImportSettled());
    const expectSources = (where: string) => {
      const bare = findDigits(document.body).filter((place) => !sourceOf(place) && !reasonOf(place));
      expect(bare.map(describePlace), where).toEqual([]);
    };
    for (const picture of ['diagram', 'table', 'time', 'evolution'] as const) {
      act(() => getSimulatorStore().getState().actions.setPicture(picture));
      await act(() => vi.dynamicImportSettled());
      expectSources(picture);
    }
    for (const view of VIEW_IDS) {
      act(() => getSimulatorStore().getState().actions.openView(view));
      await act(() => vi.dynamicImportSettled());
      expectSources(view);
    }
  });

  it('can explain every source that it names: definition, law, numbers put in, standing', async () => {
    await open(link);
    const { scenario } = getSimulatorStore().getState();
    const decision = decideOnce(scenario);
    const subject = {
      decision,
      binding: findBinding(decision),
      flips: findFlipPoints(traceTrack(scenario, 'traffic')),
    };
    const named = new Set(
      [...document.querySelectorAll('[data-source]')].map(
        (element) => element.getAttribute('data-source') as NumberId,
      ),
    );
    expect(named.size).toBeGreaterThan(10);
    for (const id of named) {
      const { definition, sections, limits } = explainNumber(id, subject);
      expect(definition, id).not.toBe('');
      expect(limits, id).not.toBe('');
      expect(sections.length, id).toBeGreaterThan(0);
      for (const { law, substituted, standing, result } of sections) {
        expect(
          [law, substituted, standing.note].every((words) => words.length > 0),
          id,
        ).toBe(true);
        expect(Number.isFinite(result.value), `${id} ${result.label}`).toBe(true);
      }
    }
  });
});

it('every place that needs no source is there, and says why', async () => {
  await open('#1.g');
  act(() => getSimulatorStore().getState().actions.setConstant('testHours', 1));
  const found = new Set<string>();
  for (const view of VIEW_IDS) {
    act(() => getSimulatorStore().getState().actions.openView(view));
    await act(() => vi.dynamicImportSettled());
    for (const { where } of PLACES_WITHOUT_SOURCE) if (document.querySelector(where)) found.add(where);
  }
  for (const { where, reason } of PLACES_WITHOUT_SOURCE) {
    expect(found, where).toContain(where);
    expect(reason.length, where).toBeGreaterThan(20);
  }
});

it('a planted number is found', async () => {
  await open('#1.g');
  const planted = document.createElement('p');
  planted.textContent = '1,234 planted';
  document.querySelector('main')?.append(planted);
  const bare = findDigits(document.body).filter((place) => !sourceOf(place) && !reasonOf(place));
  expect(bare.map(({ text }) => text)).toEqual(['1,234 planted']);
});
