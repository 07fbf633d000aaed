// Tests the page frame in a simulated document.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '../../../src/ui/app/App';

test('the page asks its question in one main heading', () => {
  render(<App />);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});
