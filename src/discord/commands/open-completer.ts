import { type APIApplicationCommandInteractionDataBasicOption, ApplicationCommandOptionType } from "discord.js";
import type { CommandContext, OptionDefinition } from "../../app/command.ts";
import { feedName } from "../../app/feeds/records/feed-name.ts";
import { readFeeds } from "../../app/feeds/records/read-feeds.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import type { KeptAnswer } from "../../domain/kept-answer.ts";
import { type CommandData, findDataCommand } from "./find-data-command.ts";
import { type Choice, type FoldedCandidate, foldCandidate, pickChoices } from "./pick-choices.ts";
import { rememberBriefly } from "./remember-briefly.ts";

export interface CompletionContext extends Pick<CommandContext, "archive" | "guild" | "user" | "commands"> {
  /** The collections that can be seen here, to which `archive` is held; null: all. */
  readonly scope: readonly string[] | null;
}

export interface Completer {
  /**
   * What the option that a member is typing can be completed to. A choice is a help: any other text may be given as well.
   * @throws {UserError} for a command that is there no more
   */
  complete(context: CompletionContext, data: CommandData): Promise<readonly Choice[]>;
  /** Call it when a guild's articles were added, edited or removed: the next completion reads them anew. */
  forget(guild: GuildId): void;
}

/**
 * Reading ten thousand titles takes some 50 ms, and a member who types asks several times a second. What another process
 * changes is seen after this long.
 */
const REMEMBERED_MS = 30_000;

/** Places whose titles are remembered at once: of ten thousand articles each, some three megabytes a place. */
const PLACES = 32;

/** Answers among whose questions topics are looked for: the last ones. */
const RECENT_ANSWERS = 50;

/** Commands whose answers are about a topic. */
const TOPICAL = ["brief", "compare", "timeline"];

interface AskedTopic extends Pick<KeptAnswer, "asked"> {
  readonly topic: string;
}

type StringOption = Extract<OptionDefinition, { readonly type: "string" }>;

/** Completes options, with a short memory of what is slow to read. */
export function openCompleter({ now }: Pick<CommandContext, "now">): Completer {
  const titles = rememberBriefly<readonly FoldedCandidate[]>({ now, forMs: REMEMBERED_MS, size: PLACES });
  const topics = rememberBriefly<readonly AskedTopic[]>({ now, forMs: REMEMBERED_MS, size: PLACES });

  const CANDIDATES: {
    readonly [what in NonNullable<StringOption["completes"]>]: (
      context: CompletionContext,
    ) => Promise<readonly FoldedCandidate[]>;
  } = {
    article: ({ archive, guild, scope }) =>
      titles.recall(guild, JSON.stringify(scope), async () =>
        (await archive.titles(guild)).map(({ id, metadata }) => foldCandidate({ label: metadata.title, value: id })),
      ),
    publisher: async ({ archive, guild }) => (await archive.facets(guild)).publishers.map(plain),
    collection: async ({ archive, guild }) => (await archive.facets(guild)).collections.map(plain),
    command: async ({ commands }) => commands.map(({ name }) => plain(name)),
    feed: async ({ archive, guild, scope }) =>
      (await readFeeds({ archive, guild })).flatMap(({ feed }) =>
        scope === null || feed.collections.some((name) => scope.includes(name))
          ? [foldCandidate({ label: feedName(feed), value: feed.id })]
          : [],
      ),
    async topic({ archive, guild, scope, user }) {
      const recent = await topics.recall(guild, JSON.stringify(scope), async () =>
        (await archive.answers(guild, { limit: RECENT_ANSWERS }))
          .filter(({ command }) => TOPICAL.includes(command))
          .map(({ answer, asked }) => ({ topic: answer.question, asked })),
      );
      return [...new Set(recent.filter(({ asked }) => maySee(asked, user)).map(({ topic }) => topic))].map(plain);
    },
  };

  async function candidatesFor(
    context: CompletionContext,
    option: OptionDefinition,
  ): Promise<readonly FoldedCandidate[]> {
    if (option.type === "choice") return option.choices.map(plain);
    if (option.type !== "string" || option.completes === undefined) return [];
    return CANDIDATES[option.completes](context);
  }

  return {
    async complete(context, data) {
      const { command, options } = findDataCommand(context.commands, data);
      const focused = options.find(isFocused);
      const option = focused === undefined ? undefined : command.options[focused.name];
      if (focused === undefined || option === undefined) return [];
      const repeats = "repeatable" in option && option.repeatable === true;
      const typed = String(focused.value);
      const candidates = await candidatesFor(context, option);
      for (const [before, last] of repeats ? partAtCommas(typed) : [["", typed] as const]) {
        const choices = pickChoices(candidates, last, before);
        if (choices.length > 0) return choices;
      }
      return [];
    },
    forget(guild) {
      titles.forget(guild);
      topics.forget(guild);
    },
  };
}

/** What a member asked privately is shown to nobody else. */
function maySee(asked: KeptAnswer["asked"], user: string): boolean {
  return asked !== null && (!asked.isPrivate || asked.user === user);
}

function plain(text: string): FoldedCandidate {
  return foldCandidate({ label: text, value: text });
}

function isFocused(option: APIApplicationCommandInteractionDataBasicOption): boolean {
  return option.type === ApplicationCommandOptionType.String && option.focused === true;
}

/** Commas from the end on at which the last of several may begin. */
const COMMAS = 8;

/**
 * The ways to part what was typed into the first of several, which stay as they are, and the last one, which is completed: the
 * longest last one first, for a title may hold commas.
 */
function partAtCommas(typed: string): readonly (readonly [before: string, last: string])[] {
  const commas = [...typed.matchAll(/,/gu)].map(({ index }) => index).slice(-COMMAS);
  return [
    ["", typed],
    ...commas.map((comma) => [`${typed.slice(0, comma).trim()}, `, typed.slice(comma + 1)] as const),
  ];
}
