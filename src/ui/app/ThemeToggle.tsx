// Switches between the dark and the light look.
import { switchTheme } from '../../state/switchTheme';

export function ThemeToggle() {
  return (
    <button
      type="button"
      aria-label="Switch between dark and light"
      title="Switch between dark and light"
      onClick={() => switchTheme()}
      className="grid size-8 place-items-center rounded-control text-ink-2 hover:bg-card hover:text-ink-1 max-md:size-11"
    >
      <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </button>
  );
}
