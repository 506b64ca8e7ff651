/** Who calls. */
export interface Caller {
  readonly guild: string;
  readonly user: string;
}

export interface CallLimits {
  /** How many calls may run at once in a guild, and of a user; 1 or more. */
  readonly perGuild: number;
  readonly perUser: number;
}

export interface CallGate {
  /**
   * Waits for a place. The waiting are served in the order in which they came; who waits only for a place of their own user
   * holds up nobody else.
   * @returns gives the place back; a second call does nothing
   * @throws the signal's reason where that is aborted before a place is free
   */
  enter(caller: Caller, signal: AbortSignal): Promise<() => void>;
}

/** Limits how many calls run at once. */
export function limitCalls({ perGuild, perUser }: CallLimits): CallGate {
  const guilds = new Map<string, number>();
  const users = new Map<string, number>();
  const waiting = new Set<{ readonly caller: Caller; readonly admit: () => void }>();

  const hasPlace = ({ guild, user }: Caller): boolean =>
    (guilds.get(guild) ?? 0) < perGuild && (users.get(user) ?? 0) < perUser;

  const change = (counts: Map<string, number>, key: string, by: 1 | -1): void => {
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
  };

  const take = ({ guild, user }: Caller): (() => void) => {
    change(guilds, guild, 1);
    change(users, user, 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      change(guilds, guild, -1);
      change(users, user, -1);
      for (const entry of waiting) if (hasPlace(entry.caller)) entry.admit();
    };
  };

  return {
    enter: (caller, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        // Who waits stays ahead of who comes: were there a place for one of the waiting, it would have been admitted.
        if (hasPlace(caller)) return resolve(take(caller));
        const leave = (): void => {
          waiting.delete(entry);
          signal.removeEventListener("abort", onAbort);
        };
        const onAbort = (): void => {
          leave();
          reject(signal.reason);
        };
        const entry = {
          caller,
          admit: () => {
            leave();
            resolve(take(caller));
          },
        };
        waiting.add(entry);
        signal.addEventListener("abort", onAbort, { once: true });
      }),
  };
}
