import type { Budget, Status } from "../app/result.ts";
import { counted } from "./counted.ts";
import { decimal } from "./decimal.ts";
import { durationLabel } from "./duration-label.ts";
import type { Words } from "./words/en.ts";

/** How the program and the archive are, each fact with its label; what is not measured is left out. */
export function statusRows(
  { model, archive, budget, ...vitals }: Status,
  words: Words,
): readonly (readonly [string, string])[] {
  const { status: labels, settings, nouns, language } = words;
  const { version, startedAt, asOf, gatewayPingMs, loopDelayP99Ms } = vitals;
  const judge = model?.judgeId == null ? "" : labels.judgedBy(model.judgeId);
  const spent = ({ spentTokens, limitTokens }: Budget): string => {
    const of = limitTokens === null ? settings.noLimit : labels.of(limitTokens.toLocaleString(language));
    return `${spentTokens.toLocaleString(language)}, ${of}`;
  };
  const held = [counted(archive.articles, nouns.article, words), counted(archive.passages, nouns.passage, words)];
  return [
    [labels.version, version],
    [labels.upFor, durationLabel(Date.parse(asOf) - Date.parse(startedAt), words)],
    [labels.archive, held.join(", ")],
    [labels.keptIn, labels.inAll(archive.engine, decimal(archive.bytes / 1e6, 1, words))],
    [labels.model, model === null ? labels.noModel : `${model.id}${judge}`],
    [labels.tokensOfAll, spent(budget.guild)],
    [labels.tokensOfYou, spent(budget.user)],
    ...(gatewayPingMs === null ? [] : [[labels.gateway, `${Math.round(gatewayPingMs)} ms`] as const]),
    ...(loopDelayP99Ms === null ? [] : [[labels.loop, `${decimal(loopDelayP99Ms, 1, words)} ms`] as const]),
  ];
}
