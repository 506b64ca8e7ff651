import type { Topic } from "../topic.ts";
import { damRationing } from "./dam-rationing.ts";
import { examLeak } from "./exam-leak.ts";
import { freightMerger } from "./freight-merger.ts";
import { ravnikBronzes } from "./ravnik-bronzes.ts";

// Their writer knew nothing of the checks. At first sight .750 of the lies were refused and .639 of the twins passed.

/** The checks were mended with these. */
export const fourthAuthorTopics: readonly Topic[] = [examLeak, ravnikBronzes];

/** The checks were never mended with these, so that they tell what the checks do with what they have not seen. Keep it so. */
export const unseenFourthAuthorTopics: readonly Topic[] = [damRationing, freightMerger];
