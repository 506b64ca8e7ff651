import type { PutOutcome } from "../archive/archive.ts";
import type { Article, CapturedArticle } from "../domain/article.ts";
import { UserError } from "../errors.ts";
import type { DocumentInput } from "./adding/document-input.ts";
import { textInput } from "./adding/text-input.ts";
import { answersOn } from "./answers-on.ts";
import type { CommandContext } from "./command.ts";
import { explainFault } from "./explain-fault.ts";
import type { AddSummary } from "./result.ts";

type Context = Pick<
  CommandContext,
  "archive" | "capturer" | "guild" | "user" | "place" | "now" | "signal" | "progress" | "listInputs" | "reportDefect"
>;

export interface Adding {
  /** As a person named them; what they mean is the face's to say (`listInputs`). */
  readonly inputs?: readonly string[];
  /** Pasted by a person. */
  readonly texts?: readonly string[];
  /** What a person calls it; heeded where all of it is one article. */
  readonly title?: string;
  /** The collections that all of it is put into. */
  readonly collections?: readonly string[];
}

/** What became of one input. A fault is kept, not thrown, until its turn comes. */
type Outcome = { readonly puts: readonly PutOutcome[] } | { readonly fault: unknown };

/** Inputs on their way at once: an archive commits what is written together in one go, which is many times faster. */
const AT_ONCE = 8;

/** Articles of one file on their way at once: each is packed in memory of its own, a quarter of a megabyte. */
const PUTS_AT_ONCE = 64;

/** Which list of the summary an article goes to. */
const LISTS = { added: "added", revised: "revised", unchanged: "unchanged", copy: "copies" } as const;

/**
 * Adds everything that is named, and the texts. One that fails is listed with its reason and never stops the rest. When the person stops the command, the summary
 * tells what was done until then; each article named in it, or in a progress label, is safely in the archive.
 * @throws {UserError} where there is nothing to add, or the archive cannot be opened
 */
export async function addArticles(
  context: Context,
  { inputs: named = [], texts = [], title, collections = [] }: Adding,
): Promise<AddSummary> {
  if (named.length + texts.length === 0) {
    throw new UserError("There is nothing to add. Give a link, a file or a text.", { exitCode: 2 });
  }
  // What is wrong with the archive itself is told once and not with every input.
  await context.archive.facets(context.guild);
  const { inputs: listed, failed, skipped } = await context.listInputs(named);
  const inputs = [...listed, ...texts.map(textInput)];
  const titled = inputs.length === 1 ? title : undefined;
  const ids = {
    added: new Set<string>(),
    revised: new Set<string>(),
    unchanged: new Set<string>(),
    copies: new Set<string>(),
  };
  const failures = [...failed];
  const articles = new Map<string, Article>();
  const underway: { readonly input: DocumentInput; readonly outcome: Promise<Outcome> }[] = [];
  let done = 0;

  async function finishOldest(): Promise<void> {
    const oldest = underway.shift();
    if (oldest === undefined) return;
    const outcome = await oldest.outcome;
    if ("fault" in outcome && context.signal.aborted) return;
    const { name } = oldest.input;
    const labels: string[] = [];
    if ("fault" in outcome) {
      const reason = explainFault(outcome.fault, context.place) ?? (await context.reportDefect(outcome.fault));
      failures.push({ input: name, reason });
      labels.push(`failed: ${reason}`);
    } else {
      for (const { kind, article } of outcome.puts) {
        ids[LISTS[kind]].add(article.id);
        articles.set(article.id, article);
        labels.push(`${kind} ${article.id}`);
      }
    }
    done += 1;
    context.progress({ done, total: inputs.length, label: `${name}: ${labels.join(", ")}` });
  }

  for (const input of inputs) {
    if (context.signal.aborted) break;
    const captured = await attempt(() => capture(context, input, titled));
    const outcome = "fault" in captured ? Promise.resolve(captured) : put(context, captured.value, collections);
    underway.push({ input, outcome });
    if (underway.length >= AT_ONCE) await finishOldest();
  }
  while (underway.length > 0) await finishOldest();
  return {
    added: [...ids.added],
    revised: [...ids.revised],
    unchanged: [...ids.unchanged],
    copies: [...ids.copies],
    restingAnswers: await answersOn(context, ids.revised),
    failed: failures,
    skipped,
    articles,
  };
}

/**
 * Characters of a text that is added in a channel: some five thousand pages. Measured: it is read in 2 seconds and indexed in 5,
 * on other threads or in steps that hold the event loop for a seventh of a second at most, and other members' answers wait
 * .7 seconds to be kept. All of that grows with the text; in the terminal nobody else waits.
 */
const MOST_IN_CHANNELS = 10_000_000;

const TOO_LONG =
  "The text is longer than 10,000,000 characters, which would keep everybody else waiting. Add its parts one by one, or the whole in the terminal.";

async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | { readonly fault: unknown }> {
  try {
    return { value: await work() };
  } catch (fault) {
    return { fault };
  }
}

async function capture(
  context: Context,
  input: DocumentInput,
  title: string | undefined,
): Promise<readonly CapturedArticle[]> {
  const capturedAt = context.now();
  const captured = await context.capturer.capture(
    { ...(await input.read(context.signal)), capturedAt },
    context.signal,
  );
  if (context.place.channel !== null && captured.some(({ text }) => text.length > MOST_IN_CHANNELS))
    throw new UserError(TOO_LONG);
  const [only, second] = captured;
  if (title === undefined || only === undefined || second !== undefined) return captured;
  const { metadata, provenance } = only;
  return [{ ...only, metadata: { ...metadata, title }, provenance: { ...provenance, title: "person" } }];
}

async function put(
  { archive, guild }: Context,
  captured: readonly CapturedArticle[],
  collections: readonly string[],
): Promise<Outcome> {
  const putOne = async (one: CapturedArticle): Promise<PutOutcome> => {
    const outcome = await archive.put(guild, one);
    const { id, collections: present } = outcome.article;
    const joined = [...new Set([...present, ...collections])];
    if (joined.length === present.length) return outcome;
    return { ...outcome, article: (await archive.edit(guild, id, { collections: joined })) ?? outcome.article };
  };
  const stored = await attempt(async () => {
    const puts: PutOutcome[] = [];
    while (puts.length < captured.length) {
      const batch = captured.slice(puts.length, puts.length + PUTS_AT_ONCE);
      puts.push(...(await Promise.all(batch.map(putOne))));
    }
    return puts;
  });
  return "fault" in stored ? stored : { puts: stored.value };
}
