import type { GuildId } from "../../domain/guild-id.ts";
import type { Model, ModelUsage } from "../../model/model.ts";
import type { Prompts } from "../../model/prompts.ts";

/** The models that are set up, and what may be spent on them. */
export interface Models {
  /** The model that writes where a command names none. */
  readonly defaultId: string;
  /** The second model that may refuse more; null where none is set up. */
  readonly judgeId: string | null;
  open(id: string): Promise<Model>;
  readonly prompts: Prompts;
  /** Counts tokens, nearly as the model does. */
  loadTokenCounter(): Promise<(text: string) => number>;
  /** Waits for one of the places that a guild and a member have. @returns what gives the place back */
  enter(guild: GuildId, user: string, signal: AbortSignal): Promise<() => void>;
  /** In the price table's currency; null where that does not name the model. */
  costOf(id: string, usage: ModelUsage): number | null;
  /** For all of a command's calls together. */
  readonly timeoutMs: number;
  /** Tokens of sources that one request carries at most. */
  readonly evidenceTokens: number;
  /** Tokens a day, UTC; null: as many as it takes. */
  readonly guildTokensPerDay: number | null;
  readonly userTokensPerDay: number | null;
}

/** What a person chose for one command. */
export interface ModelChoice {
  /** Another model than the default. */
  readonly model?: string | undefined;
  /** True: extracts only. */
  readonly "no-model"?: boolean | undefined;
}
