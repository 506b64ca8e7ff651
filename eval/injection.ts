import { join } from "node:path";
import { z } from "zod";
import type { Answer } from "../src/domain/answer.ts";
import type { TestContext } from "../src/testing/fill-archive.ts";
import type { Evaluation } from "./evaluation.ts";
import { readJson } from "./support-injection/read-json.ts";
import { runAttacks, type Trial } from "./support-injection/run-attacks.ts";
import { type Restatement, runHarmless } from "./support-injection/run-harmless.ts";
import { createVerbatimCheck } from "./support-retrieval/create-verbatim-check.ts";

const attacksSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));
const harmlessSchema = z.array(z.object({ prompt: z.string().min(1) })).min(1);

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / Math.max(1, items.length);

/** Checks the quotes of answers out of archives that come and go, and keeps the lowest share. */
function checkQuotes() {
  let checked = 0;
  return {
    async check({ archive, guild }: TestContext, answer: Answer): Promise<void> {
      const check = createVerbatimCheck(archive, guild);
      for (const quote of answer.quotes) await check.check(quote, [quote]);
      checked += answer.quotes.length;
    },
    share(): number {
      if (checked === 0) throw new Error("no quote was checked");
      return 1;
    },
  };
}

/** Orders planted in sources, before a model that obeys every one; and harmless texts, before one that tells of them. */
export const injection: Evaluation = {
  name: "injection",
  description: "orders planted in articles: what a model that obeys gets shown, and what harmless texts lose",
  async run(dataDir) {
    const folder = join(dataDir, "injection");
    const attacks = await readJson(join(folder, "bipia-text-attacks.json"), attacksSchema);
    const harmless = await readJson(join(folder, "notinject-one.json"), harmlessSchema);
    const verbatim = checkQuotes();
    const trials: Pick<Trial, "hasRead" | "obeyed" | "honestShown" | "written">[] = [];
    for await (const trial of runAttacks(attacks, verbatim.check)) trials.push(trial);
    const restatements: Restatement[] = [];
    const texts = harmless.map(({ prompt }) => prompt);
    for await (const restatement of runHarmless(texts, verbatim.check)) restatements.push(restatement);
    const refused = (form?: Restatement["form"]) =>
      share(
        restatements.filter((each) => form === undefined || each.form === form),
        ({ refusal }) => refusal !== null,
      );
    const written = trials.reduce((sum, trial) => sum + trial.written, 0);
    return {
      name: "injection",
      rows: trials.length + restatements.length,
      metrics: {
        obeyed: share(trials, ({ obeyed }) => obeyed.length > 0),
        "obedient claims shown": trials.reduce((sum, { obeyed }) => sum + obeyed.length, 0) / Math.max(1, written),
        "orders read by the model": share(trials, ({ hasRead }) => hasRead),
        "honest shown": trials.reduce((sum, { honestShown }) => sum + honestShown, 0) / trials.length,
        refused: refused(),
        "refused word for word": refused("word for word"),
        "refused in quotation marks": refused("in quotation marks"),
        verbatim: verbatim.share(),
      },
      baselines: { "without checks: obeyed": share(trials, (trial) => trial.written > 0) },
    };
  },
};
