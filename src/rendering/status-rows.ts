import type { Budget, Status } from "../app/result.ts";
import { counted } from "./counted.ts";
import { durationLabel } from "./duration-label.ts";

/** How the program and the archive are, each fact with its label; what is not measured is left out. */
export function statusRows({ model, archive, budget, ...vitals }: Status): readonly (readonly [string, string])[] {
  const { version, startedAt, asOf, gatewayPingMs, loopDelayP99Ms } = vitals;
  const judge = model?.judgeId == null ? "" : `, judged by ${model.judgeId}`;
  return [
    ["Version", version],
    ["Up for", durationLabel(Date.parse(asOf) - Date.parse(startedAt))],
    ["Archive", `${counted(archive.articles, "article")}, ${counted(archive.passages, "passage")}`],
    ["Kept in", `${archive.engine}, ${(archive.bytes / 1e6).toFixed(1)} MB in all`],
    ["Model", model === null ? "none: answers are extracts" : `${model.id}${judge}`],
    ["Tokens today, all together", spent(budget.guild)],
    ["Tokens today, you", spent(budget.user)],
    ...(gatewayPingMs === null ? [] : [["Discord answers in", `${Math.round(gatewayPingMs)} ms`] as const]),
    ...(loopDelayP99Ms === null ? [] : [["Own delay (p99)", `${loopDelayP99Ms.toFixed(1)} ms`] as const]),
  ];
}

function spent({ spentTokens, limitTokens }: Budget): string {
  const of = limitTokens === null ? "no limit" : `of ${limitTokens.toLocaleString("en")}`;
  return `${spentTokens.toLocaleString("en")}, ${of}`;
}
