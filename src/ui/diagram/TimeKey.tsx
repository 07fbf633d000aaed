// Explains the marks of the section drawing.
export function TimeKey() {
  return (
    <ul className="time-key" aria-label="Key">
      <li>
        <svg viewBox="0 0 22 12" aria-hidden="true">
          <path d="M0 3H22M0 6H22M0 9H22" />
        </svg>
        <b>threads</b> traffic, incidents
      </li>
      <li>
        <svg viewBox="0 0 22 12" aria-hidden="true">
          <path className="time-key-bed" d="M0 6H22" />
        </svg>
        <b>bed</b> cost
      </li>
      <li>
        <svg viewBox="0 0 22 12" aria-hidden="true">
          <path d="M1 2v8M21 2v8M1 6H21" />
        </svg>
        <b>distance</b> time
      </li>
      <li>
        <svg viewBox="0 0 22 12" aria-hidden="true">
          <path d="M1 0V12M4 12 12 0M11 12 19 0" />
        </svg>
        <b>past the line</b> too late
      </li>
    </ul>
  );
}
