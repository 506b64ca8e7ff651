import { clapnq } from "./clapnq.ts";
import type { Evaluation } from "./evaluation.ts";
import { extraction } from "./extraction.ts";
import { metadata } from "./metadata.ts";
import { quotes } from "./quotes.ts";
import { retrieval } from "./retrieval.ts";
import { wiceRetrieval } from "./wice-retrieval.ts";

/** Every evaluation, in the order of the way an article goes. */
export const evaluations: readonly Evaluation[] = [extraction, metadata, retrieval, wiceRetrieval, clapnq, quotes];
