/** Tells everyone who waits that something changed. */
export function notify(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}
