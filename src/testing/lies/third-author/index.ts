import type { Topic } from "../topic.ts";
import { ferryCollision } from "./ferry-collision.ts";
import { maternalVaccine } from "./maternal-vaccine.ts";
import { quarryVerdict } from "./quarry-verdict.ts";
import { runOff } from "./run-off.ts";
import { shipyardResults } from "./shipyard-results.ts";
import { timberDuties } from "./timber-duties.ts";

// Their writer knew nothing of the checks. At first sight .733 of the lies were refused and .555 of the twins passed.

/** The checks were mended with these. */
export const thirdAuthorTopics: readonly Topic[] = [quarryVerdict, maternalVaccine, ferryCollision];

/** The checks were never mended with these, so that they tell what the checks do with what they have not seen. Keep it so. */
export const unseenTopics: readonly Topic[] = [runOff, shipyardResults, timberDuties];
