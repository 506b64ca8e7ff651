import { counted } from "../rendering/counted.ts";
import { en } from "../rendering/words/en.ts";
import type { Face } from "./face.ts";
import { matchCommand } from "./find-command.ts";
import { isYes } from "./is-yes.ts";
import type { LineReader } from "./line-reader.ts";
import { listInputs } from "./list-inputs.ts";
import { readStandardInput } from "./read-standard-input.ts";
import { say } from "./say.ts";
import { splitLine } from "./split-line.ts";

/** The collection that the samples are put into, by which they are removed again. */
const COLLECTION = "sample";

/** Shows what matters at once: two sources with two figures. */
const FIRST_QUESTION = "How many people were evacuated from Marrowby?";

const OFFER = "The archive is empty. Add the sample archive (6 invented articles)?";

/**
 * Offers the sample articles for an empty archive. The first line of a pipe answers the offer when it is a yes or no; when
 * it is a question, the samples are added, for it could not be answered otherwise; when it is another command, nothing is.
 * @returns the line that was no answer to the offer and is still to be run; null where there is none
 */
export async function offerSamples(face: Face, lines: LineReader): Promise<string | null> {
  const line = await firstLine(lines);
  if (line === null || /^\s*(?:n|no)\s*$/i.test(line)) return null;
  if (/^\s*(?:exit|quit)\s*$/i.test(line)) return line;
  const agreed = isYes(line) || line.trim() === "";
  const command = agreed ? null : matchCommand(face.commands, splitLine(line));
  if (command !== null && command.name !== "ask") return line;
  const { addArticles } = await import("../app/add-articles.ts");
  const { added, copies } = await addArticles(
    {
      ...face,
      signal: AbortSignal.timeout(60_000),
      progress: () => {},
      listInputs: (named) =>
        listInputs(
          { ...face, readStandardInput: (maxBytes) => readStandardInput(face.terminal.input, maxBytes) },
          named,
        ),
    },
    { inputs: [face.samplesPath], collections: [COLLECTION] },
  );
  const sentence = `Added ${counted(added.length + copies.length, ["sample article", "sample articles"], en)}, all invented. To remove them: article remove --collection ${COLLECTION}`;
  await say(face.terminal.errors, agreed ? sentence : `The archive was empty. ${sentence}`, "dim");
  if (agreed && lines.interactive) await say(face.terminal.output, `Try: ${FIRST_QUESTION}`);
  return agreed ? null : line;
}

/** An empty line is the default answer on a terminal; in a pipe it says nothing. */
async function firstLine(lines: LineReader): Promise<string | null> {
  while (true) {
    const line = await lines.ask(`${OFFER} [Y/n] `);
    if (line === null || lines.interactive || line.trim() !== "") return line;
  }
}
