import { checks } from "./checks.ts";
import { clapnq } from "./clapnq.ts";
import { conflict } from "./conflict.ts";
import type { Evaluation } from "./evaluation.ts";
import { evidence } from "./evidence.ts";
import { extraction } from "./extraction.ts";
import { feeds } from "./feeds.ts";
import { injection } from "./injection.ts";
import { liesEvaluation } from "./lies.ts";
import { metadata } from "./metadata.ts";
import { quotes } from "./quotes.ts";
import { retrieval } from "./retrieval.ts";
import { stories } from "./stories.ts";
import { support } from "./support.ts";
import { wiceRetrieval } from "./wice-retrieval.ts";
import { year } from "./year.ts";

/** Every evaluation, in the order of the way an article goes. */
export const evaluations: readonly Evaluation[] = [
  extraction,
  metadata,
  feeds,
  retrieval,
  wiceRetrieval,
  clapnq,
  evidence,
  quotes,
  support,
  checks,
  liesEvaluation,
  conflict,
  stories,
  year,
  injection,
];
