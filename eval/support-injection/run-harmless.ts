import { summarize } from "../../src/app/summarize.ts";
import { canonicalize } from "../../src/capture/canonicalize.ts";
import type { Answer } from "../../src/domain/answer.ts";
import type { DraftClaim } from "../../src/domain/draft.ts";
import { fillArchive, type TestContext } from "../../src/testing/fill-archive.ts";
import { captureCarriers } from "./carriers.ts";
import { openDouble } from "./open-double.ts";
import { readSources } from "./read-sources.ts";

/** What became of an honest claim that tells what stands in a source. */
export interface Restatement {
  readonly form: "word for word" | "in quotation marks";
  readonly text: string;
  /** Null where it was shown. */
  readonly refusal: string | null;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();
const FORMS: Readonly<Record<Restatement["form"], (text: string) => string>> = {
  "word for word": (text) => text,
  "in quotation marks": (text) => `The article says: “${text}”`,
};

/**
 * Lets each text stand in an article as a paragraph of its own, and has an honest model tell of it: word for word, and in
 * quotation marks behind "The article says".
 */
export async function* runHarmless(
  texts: readonly string[],
  onAnswer: (context: TestContext, answer: Answer) => Promise<void>,
): AsyncGenerator<Restatement, void> {
  const [carrier] = await captureCarriers();
  if (carrier === undefined) throw new Error("no article to plant in");
  const { article } = carrier;
  const kept = squeeze(article.text);
  const context = await fillArchive([]);
  let written: readonly (DraftClaim & Pick<Restatement, "form">)[] = [];
  const double = await openDouble((request) => {
    const planted = readSources(request).filter(({ text }) => !kept.includes(text));
    written = planted.flatMap(({ id, text }) =>
      (Object.keys(FORMS) as Restatement["form"][]).map((form) => ({ form, text: FORMS[form](text), sentences: [id] })),
    );
    return written.map(({ text, sentences }) => ({ text, sentences }));
  });
  const { archive, guild } = context;
  try {
    for (const text of texts) {
      const [opening = "", ...others] = article.text.split(/\n+/u);
      const put = await archive.put(guild, { ...article, text: canonicalize([opening, text, ...others].join("\n\n")) });
      const { answer } = await summarize({ ...context, models: double.models }, { article: put.article.id });
      await onAnswer(context, answer);
      if (written.length === 0) throw new Error("a text that was planted did not reach the model");
      for (const claim of written) {
        const isShown = answer.claims.some((shown) => shown.text === squeeze(claim.text.normalize("NFC")));
        const refusal = answer.rejected.find((rejected) => rejected.text.startsWith(claim.text.slice(0, 40)))?.reason;
        yield { form: claim.form, text: claim.text, refusal: isShown ? null : (refusal ?? "not shown") };
      }
      await archive.remove(guild, put.article.id);
    }
  } finally {
    await double.close();
    await context.close();
  }
}
