import type { UserState, World } from "../state/world.ts";
import type { Turns } from "./open-turns.ts";

/** Who acts, and where. */
export interface Actor {
  readonly world: World;
  readonly turns: Turns;
  readonly guildId: string;
  readonly user: UserState;
  readonly locale: string;
}
