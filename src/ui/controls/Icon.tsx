// Draws the few icons of the controls and the frame; always beside a word or inside a named button.
const PATHS = {
  undo: 'M6.5 3 3 6.5l3.5 3.5M3.5 6.5H10a3.75 3.75 0 0 1 0 7.5H6.5',
  redo: 'M9.5 3 13 6.5 9.5 10M12.5 6.5H6a3.75 3.75 0 0 0 0 7.5h3.5',
  link: 'M7 5 8.75 3.25a3 3 0 0 1 4.25 4.25L11.25 9.25M9 11l-1.75 1.75A3 3 0 0 1 3 8.5L4.75 6.75M6.25 9.75l3.5-3.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  reset: 'M3 8a5 5 0 1 0 1.6-3.65M3 2.5V5.25h2.75',
  tune: 'M3 5h5.5M11.5 5H13M3 11h1.5M7.5 11H13M8.5 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M4.5 11a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
  beside: 'M2.5 3h5v10h-5zM12 5.5v5M9.5 8h5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  unlock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 4.9-.75',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8 3.5 10.5 6 13',
  menu: 'M3 4.5h10M3 8h10M3 11.5h10',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

export function Icon({ name, className = 'size-4' }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
