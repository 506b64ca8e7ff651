/** How long work may hold the event loop, in milliseconds, before what came in meanwhile has its turn. */
const STRETCH_MS = 5;

const waiting: (() => void)[] = [];
let turnedAt = 0;

/** Lets one of those who wait go on; the others wait for a turn of their own. */
function release(): void {
  const next = waiting.shift();
  if (waiting.length > 0) setImmediate(release);
  turnedAt = performance.now();
  next?.();
}

/**
 * Lets the event loop turn where work has held it for a while. Whoever computes for long calls it between two steps; of several
 * who do so at once, one goes on at each turn, so that together they hold the loop no longer than one alone.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - turnedAt < STRETCH_MS) return;
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(release);
  });
}
