// The transport of the film: a change back, play or pause, a change on, the speed, and the way out.
import { useCallback, useMemo } from 'react';
import { Icon } from '../../kit/Icon';
import { useEscape } from '../../kit/useEscape';
import { useSimulator } from '../../state/useSimulator';
import { FILM } from '../../words/evolution';
import { listSteps } from './filmSteps';
import { placeNow, restAt, stepFilm, useFilm } from './runFilm';

const SPEEDS = [1, 2, 0.5];
const NONE = { changes: [] };

export function Transport() {
  const film = useSimulator((state) => state.film);
  const path = useSimulator((state) => state.path);
  const { setFilm } = useSimulator(({ actions }) => actions);
  const steps = useMemo(() => listSteps(path ?? NONE), [path]);
  const isPlaying = film?.isPlaying ?? false;
  const speed = film?.speed ?? 1;
  useFilm(steps, isPlaying, speed);
  const close = useCallback(() => {
    restAt(placeNow());
    setFilm(null);
  }, [setFilm]);
  useEscape(true, close);
  function toggle(): void {
    if (isPlaying) restAt(placeNow());
    setFilm({ isPlaying: !isPlaying, speed });
  }
  const faster = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
  return (
    <div className="transport" role="toolbar" aria-label={FILM.steps}>
      <button type="button" aria-label={FILM.previous} onClick={() => stepFilm(steps, -1)}>
        <Icon name="previous" className="size-4" />
      </button>
      <button type="button" className="play" aria-label={isPlaying ? FILM.pause : FILM.play} onClick={toggle}>
        <Icon name={isPlaying ? 'pause' : 'play'} className="size-4" />
      </button>
      <button type="button" aria-label={FILM.next} onClick={() => stepFilm(steps, 1)}>
        <Icon name="next" className="size-4" />
      </button>
      <button
        type="button"
        data-transport-speed=""
        aria-label={FILM.speed.replace('{speed}', String(speed))}
        onClick={() => setFilm({ isPlaying, speed: faster })}
      >
        {speed}×
      </button>
      <button type="button" aria-label={FILM.close} onClick={close}>
        <Icon name="cross" className="size-3.5" />
      </button>
    </div>
  );
}
