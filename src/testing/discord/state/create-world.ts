import type { Clock } from "./clock.ts";
import type { UserState, World } from "./world.ts";

const DISCORD_EPOCH_MS = 1_420_070_400_000;

export interface WorldSettings {
  /** Null: one of the shape that Discord's have. */
  readonly token: string | null;
  readonly clock: Clock;
  readonly acknowledgeWithinMs: number;
}

/** A Discord with one application and no guild yet. */
export function createWorld({ token, clock, acknowledgeWithinMs }: WorldSettings): World {
  let last = 0n;
  const makeId = () => {
    const id = BigInt(clock.now() - DISCORD_EPOCH_MS) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
  const applicationId = makeId();
  const bot: UserState = { id: applicationId, name: "Footnote", isBot: true };
  return {
    token: token ?? `${Buffer.from(applicationId).toString("base64url")}.double.${"0".repeat(27)}`,
    applicationId,
    bot,
    acknowledgeWithinMs,
    origin: "",
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    interactions: new Map(),
    files: new Map(),
    nonces: new Map(),
    violations: [],
    refusals: [],
    listeners: new Set(),
    now: clock.now,
    makeId,
    dispatch: () => {},
  };
}
