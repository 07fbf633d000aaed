// Tests that the thread finds its ends on the page and stays silent for screen readers.
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Binding } from '../../../src/engine';
import { Thread } from '../../../src/ui/diagram/Thread';

const BINDING: Binding = {
  cause: 'freshness',
  isPromise: true,
  from: 3600,
  to: 14_400,
  savedUsdPerMonth: 2000,
  layer: 'processing',
  metric: 'latency',
};

const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'driver:freshness': [1000, 40, 300, 6],
  panel: [0, 100, 1320, 320],
  'layer:processing': [700, 200, 180, 120],
  'layer:modeling': [940, 200, 180, 120],
  'layer:deployment': [10, 370, 1300, 40],
  'metric:latency': [0, 444, 300, 130],
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe: () => void;
      constructor(notify: () => void) {
        this.observe = notify;
      }
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    const name = this.getAttribute('data-thread') ?? '';
    const [x, y, width, height] = BOXES[name] ?? [0, 0, 1320, 600];
    return new DOMRect(x, y, width, height);
  });
});

function draw(binding: Binding, names = Object.keys(BOXES)) {
  const { container } = render(
    <>
      {names.map((name) => (
        <div key={name} data-thread={name} data-thread-ratio={name.startsWith('driver') ? 0.5 : undefined} />
      ))}
      <Thread binding={binding} view="diagram" />
    </>,
  );
  const svg = container.querySelector('svg');
  const paths = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
  return { svg, paths };
}

describe('the thread', () => {
  it('leaves the thumb, enters the binding layer in its middle and ends at the metric', () => {
    const { svg, paths } = draw(BINDING);
    expect(svg).toHaveAttribute('aria-hidden', 'true');
    expect(paths).toHaveLength(2);
    expect(paths[0]).toMatch(/^M1150 53.*V200$/);
    expect(paths[1]).toMatch(/^M790 320.*V444$/);
  });

  it('reaches a plane between the last two cards', () => {
    expect(draw({ ...BINDING, layer: 'deployment' }).paths[0]).toMatch(/V370$/);
    expect(draw({ ...BINDING, layer: 'deployment' }).paths[0]).toContain('910');
  });

  it('starts at the layer when what binds has no slider', () => {
    expect(draw({ ...BINDING, cause: 'serving' }).paths).toHaveLength(1);
  });

  it('is not drawn when the metric is not on the page', () => {
    expect(draw(BINDING, ['panel', 'layer:processing']).paths).toHaveLength(0);
  });
});
