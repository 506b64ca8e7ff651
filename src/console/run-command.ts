import type { CommandContext, CommandDefinition, OptionDefinitions, OptionValues } from "../app/command.ts";
import type { Result } from "../app/result.ts";
import type { Claim } from "../domain/answer.ts";
import { resultJson } from "../rendering/json/result-json.ts";
import { stringify } from "../rendering/json/stringify.ts";
import { renderResult } from "../rendering/terminal/render-result.ts";
import { exitCode } from "./exit-code.ts";
import type { Face } from "./face.ts";
import { listInputs } from "./list-inputs.ts";
import { lookOf } from "./look-of.ts";
import { openClaimDisplay } from "./open-claim-display.ts";
import type { ParsedArguments } from "./parse-arguments.ts";
import { reportFault, STOPPED } from "./report-fault.ts";
import { say } from "./say.ts";
import { showProgress } from "./show-progress.ts";
import { terminalPosting } from "./terminal-posting.ts";
import { writeOut } from "./write-out.ts";

export interface CommandRun extends Pick<CommandContext, "signal" | "confirm" | "readStandardInput"> {
  readonly command: CommandDefinition;
  /** As the command's declaration asks for; `parseArguments` makes them. */
  readonly values: ParsedArguments["values"];
  readonly json: boolean;
  /** Whether an article's text is printed to a pipe as it is kept, no byte more. */
  readonly exactText: boolean;
}

/**
 * Runs one command and shows what it came to, or why it failed.
 * @returns the exit code
 */
export async function runCommand(face: Face, run: CommandRun): Promise<number> {
  const { command, values, json, signal, confirm, readStandardInput } = run;
  const { terminal: _, version, startedAt, historyPath: __, samplesPath: ___, ...lent } = face;
  const progress = json ? null : showProgress(face.terminal.errors);
  const claims = openClaimDisplay(face.terminal.output);
  const context: CommandContext = {
    ...lent,
    signal,
    confirm,
    readStandardInput,
    listInputs: (named) => listInputs({ ...face, readStandardInput }, named),
    progress: (step) => progress?.show(step),
    showClaim: json ? null : claims.show,
    showFound: null,
    posting: terminalPosting(face, json),
    vitals: () => ({ version, startedAt, gatewayPingMs: null, loopDelayP99Ms: null }),
  };
  try {
    const result = await command.run(context, values as OptionValues<OptionDefinitions>);
    progress?.end();
    await writeOut(face.terminal.output, textOf(face, result, run, claims.shown()));
    if (!signal.aborted) return exitCode(result);
    await say(face.terminal.errors, "Stopped. What was done until then is kept.", "note");
    return STOPPED;
  } catch (fault) {
    progress?.end();
    return reportFault(face, fault, { json, signal });
  }
}

/** @param shownClaims how many of an answer's claims stand on the screen already */
function textOf(
  { terminal: { output } }: Face,
  result: Result,
  { json, exactText }: CommandRun,
  shownClaims: readonly Claim[],
): string {
  if (json) return `${stringify(resultJson(result), output.isTTY ? 2 : 0)}\n`;
  if ((result.kind === "article-text" || result.kind === "opml") && exactText && !output.isTTY) return result.text;
  return renderResult(result, lookOf(output), shownClaims.length);
}
