// A quiet button of the console's head: icon and word.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface ActionButtonProps {
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** For a button that opens something. */
  readonly expanded?: boolean;
  readonly controls?: string;
  /** Shows the icon alone, always or where there is little room; the word stays its name. */
  readonly iconOnly?: boolean | 'narrow';
}

export function ActionButton(props: ActionButtonProps) {
  const { icon, children, onClick, disabled = false, expanded, controls, iconOnly = false } = props;
  return (
    <button
      type="button"
      onClick={onClick}
      disabled={disabled}
      aria-expanded={expanded}
      aria-controls={controls}
      className="flex h-8.5 min-w-8.5 items-center justify-center gap-1.75 rounded-control px-2.5 text-micro font-medium whitespace-nowrap text-ink-2 transition-colors duration-fast hover:bg-card hover:text-ink-1 disabled:text-ink-3 disabled:opacity-55 disabled:hover:bg-transparent aria-expanded:bg-card aria-expanded:text-ink-1 max-md:h-11"
    >
      <Icon name={icon} className="size-3.75" />
      <span className={iconOnly === 'narrow' ? 'max-2xl:sr-only' : iconOnly ? 'sr-only' : ''}>
        {children}
      </span>
    </button>
  );
}
