// The pin that stands for "kept by hand".
export function PinIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      className="size-3.5 flex-none"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M5.500 2h5l-.6 5 2.100 2.500H4L6.100 7 5.500 2ZM8 9.500V14" />
    </svg>
  );
}
