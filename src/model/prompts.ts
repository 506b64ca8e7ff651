/** What each prompt is filled in with. A prompt that declares anything else does not load. */
export const PROMPT_VARIABLES = {
  ask: ["today", "question", "earlier", "sources"],
  summarize: ["today", "title", "sources"],
  brief: ["today", "topic", "length", "sources"],
  daily: ["today", "topics", "length", "sources"],
  compare: ["today", "topic", "sources"],
  timeline: ["today", "topic", "sources"],
  repair: ["refused", "sources"],
  judge: ["claims"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PromptName = keyof typeof PROMPT_VARIABLES;

type VariablesOf<N extends PromptName> = Readonly<Record<(typeof PROMPT_VARIABLES)[N][number], string>>;

/** The two messages that a prompt makes once it is filled in. */
export interface FilledPrompt {
  /** The same whatever it is filled in with, so that servers can cache it. */
  readonly system: string;
  readonly user: string;
}

/** Fills in a prompt. What is filled in is taken as it stands: nothing in it is read as a variable. */
export type Prompts = <N extends PromptName>(name: N, values: VariablesOf<N>) => FilledPrompt;
