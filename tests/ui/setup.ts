// Prepares component tests: matchers for the document, and a clean page after each test.
import { configure } from '@testing-library/react';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// The document of these tests has no layout to scroll.
window.scrollTo = () => undefined;

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });
