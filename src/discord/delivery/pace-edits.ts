import type { Message } from "../../rendering/discord/message.ts";

/** Discord lets a message be edited five times in five seconds. */
const GAP_MS = 1_200;

export interface PacedEdits {
  show(message: Message): void;
  /** Drops what waits and lets what is on its way arrive. */
  end(): Promise<void>;
}

/**
 * Sends the newest of what is to be shown, one edit at a time and never faster than Discord takes them.
 * @param edit sends one
 * @param onFault is told of an edit that failed; the next one may do better
 */
export function paceEdits(
  edit: (message: Message) => Promise<unknown>,
  onFault: (fault: unknown) => void,
  gapMs = GAP_MS,
): PacedEdits {
  let waiting: Message | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isOver = false;
  let underway: Promise<void> = Promise.resolve();
  let isBusy = false;

  function sendNext(): void {
    timer = null;
    if (waiting === null || isBusy || isOver) return;
    const message = waiting;
    waiting = null;
    isBusy = true;
    const startedAt = Date.now();
    underway = edit(message)
      .then(() => {}, onFault)
      .then(() => {
        isBusy = false;
        if (!isOver) timer = setTimeout(sendNext, Math.max(0, startedAt + gapMs - Date.now()));
      });
  }

  return {
    show(message) {
      waiting = message;
      if (timer === null && !isBusy) sendNext();
    },
    async end() {
      isOver = true;
      if (timer !== null) clearTimeout(timer);
      await underway;
    },
  };
}
