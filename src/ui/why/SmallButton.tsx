// A quiet button of text height with a hit area of its own.
import type { ReactNode } from 'react';

interface SmallButtonProps {
  readonly children: ReactNode;
  readonly label?: string | undefined;
  readonly pressed?: boolean;
  readonly opensDialog?: boolean;
  readonly onPress: () => void;
}

export function SmallButton({ children, label, pressed, opensDialog, onPress }: SmallButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-[0.625rem] border border-control px-3 text-micro font-medium whitespace-nowrap text-ink-1 transition-colors duration-fast hover:border-ink-2 hover:bg-card print:hidden"
      onClick={onPress}
    >
      {children}
    </button>
  );
}
