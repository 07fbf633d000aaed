/** The words between page and study worker; `id` counts requests, whatever their kind. */
export type StudyCall =
  | { readonly id: number; readonly call: 'ask'; readonly kind: string; readonly request: unknown }
  /** Drop what is being worked out for this kind. */
  | { readonly id: number; readonly call: 'cancel'; readonly kind: string };

export type StudyReply =
  | { readonly id: number; readonly reply: 'result'; readonly result: unknown }
  | { readonly id: number; readonly reply: 'done' }
  /** Nothing to show yet, and still at work. */
  | { readonly id: number; readonly reply: 'working' }
  /** The file with its steps could not be had: nothing is known about the request. */
  | { readonly id: number; readonly reply: 'missing' }
  | { readonly id: number; readonly reply: 'failure'; readonly text: string };
