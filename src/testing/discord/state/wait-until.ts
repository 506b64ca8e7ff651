/**
 * The first value other than null that `look` sees, which is asked now and after each change.
 * @throws {Error} naming `what` when `timeoutMs` have passed
 */
export function waitUntil<T>(
  listeners: Set<() => void>,
  look: () => T | null,
  { timeoutMs, what }: { readonly timeoutMs: number; readonly what: () => string },
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => {
    listeners.delete(check);
    reject(new Error(`${what()} (waited ${timeoutMs} ms)`));
  }, timeoutMs);
  const check = () => {
    try {
      const seen = look();
      if (seen === null) return;
      resolve(seen);
    } catch (fault) {
      reject(fault);
    }
    clearTimeout(timer);
    listeners.delete(check);
  };
  listeners.add(check);
  check();
  return promise;
}
