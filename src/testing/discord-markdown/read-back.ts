import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";
import { ownRules } from "./own-rules.ts";

/** A piece of what Discord shows: plain text, or a construct with what it holds. */
export interface Shown {
  readonly type: string;
  readonly content?: string | readonly Shown[];
  /** Of an emoji. */
  readonly name?: string;
}

const parse = SimpleMarkdown.parserFor({ ...rulesExtended, ...ownRules } as typeof rulesExtended);

/**
 * What Discord's client makes of a text display: the rules of `discord-markdown-parser`, which are Discord's over the
 * simple-markdown that its clients use, with `ownRules` for what that package lacks. It knows nothing of how the program escapes.
 */
export function readBack(content: string): readonly Shown[] {
  return parse(content.trim(), { inline: true }) as unknown as readonly Shown[];
}
