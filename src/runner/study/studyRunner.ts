/** One interface for both ways to work out studies: in a worker, or on the page in idle slices. */
export interface StudyListener {
  /** Called several times a request, each time with more. */
  readonly onResult: (result: unknown) => void;
  readonly onDone: () => void;
}

export interface StudyAsk {
  readonly id: number;
  readonly kind: string;
  readonly request: unknown;
  readonly listener: StudyListener;
}

export interface StudyBackend {
  /** Replaces whatever was asked of the same kind before. */
  ask(ask: StudyAsk): void;
  cancel(ask: StudyAsk): void;
  stop(): void;
}

export interface BackendListener {
  /** This one study can't be worked out; where its file could not be had, that says nothing about the request. */
  onFailure(id: number, isMissing?: boolean): void;
  /** The whole backend is dead; it answers nothing more. */
  onDeath(reason: string): void;
}
