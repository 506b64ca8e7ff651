import type { Descriptor } from "../../domain/descriptor.ts";

/** Rubrics that pages print above a headline and that say what kind of text follows. */
export const RUBRICS: ReadonlyMap<string, Descriptor> = new Map(
  Object.entries({
    opinion: "opinion",
    comment: "opinion",
    commentary: "opinion",
    editorial: "opinion",
    "op-ed": "opinion",
    column: "opinion",
    analysis: "analysis",
    explainer: "analysis",
    "press release": "press release",
    "news release": "press release",
    "media release": "press release",
    "official statement": "official statement",
    "press statement": "official statement",
  } as const),
);
