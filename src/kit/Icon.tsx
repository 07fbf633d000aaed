// The icons of the page; always beside a word or inside a named button.
const PATHS = {
  undo: 'M6 4 3 7l3 3M3 7h7.5a4 4 0 0 1 0 8H8',
  redo: 'm12 4 3 3-3 3M15 7H7.500a4 4 0 0 0 0 8H10',
  link: 'M7.500 10.500a3 3 0 0 0 4.200 0l2.400-2.400a3 3 0 0 0-4.200-4.200l-.9.9M10.500 7.500a3 3 0 0 0-4.200 0L3.900 9.900a3 3 0 0 0 4.200 4.200l.9-.9',
  check: 'm3.500 9.500 3.700 3.700L14.500 5',
  cross: 'm4 4 10 10M14 4 4 14',
  down: 'M4 7l5 5 5-5',
  up: 'M9 15V4M4.500 8.500 9 4l4.500 4.500',
  lock: 'M6 8h6a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2zM6 8V5.800a3 3 0 0 1 6 0V8',
  unlock:
    'M6 8h6a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2zM6 8V5.800a3 3 0 0 1 5.700-1.200',
  tune: 'M3 6h6.500M13 6h2M3 12h2M9 12h6M9.500 6a1.750 1.750 0 1 0 3.500 0 1.750 1.750 0 1 0-3.500 0M5 12a1.750 1.750 0 1 0 3.500 0 1.750 1.750 0 1 0-3.500 0',
  beside: 'M3 3.500h5.500v11H3zM13 6.500v5M10.500 9h5',
  menu: 'M2.500 5h13M2.500 9h13M2.500 13h13',
  warn: 'M9 2.500 1.800 15h14.400zM9 7.500v3.500M9 13v.1',
  coin: 'M9 2.200a6.800 6.800 0 1 0 .01 0zM9 5v8M11.200 6.600c-.7-.9-4.300-1-4.300.9s4.400.9 4.400 2.900c0 1.800-3.700 1.700-4.700.6',
} as const;

const SOLID = {
  play: 'M5 3v12l10-6z',
  pause: 'M4.500 3.500h3.500v11H4.500zM10 3.500h3.500v11H10z',
  previous: 'M4 4h2v10H4zM14 4v10L7.500 9z',
  next: 'M12 4h2v10h-2zM4 4v10l6.500-5z',
} as const;

export type IconName = keyof typeof PATHS | keyof typeof SOLID;

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

export function Icon({ name, className = 'size-4.5' }: IconProps) {
  const isSolid = name in SOLID;
  return (
    <svg
      viewBox="0 0 18 18"
      className={className}
      fill={isSolid ? 'currentColor' : 'none'}
      stroke={isSolid ? 'none' : 'currentColor'}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={name in SOLID ? SOLID[name as keyof typeof SOLID] : PATHS[name as keyof typeof PATHS]} />
    </svg>
  );
}
