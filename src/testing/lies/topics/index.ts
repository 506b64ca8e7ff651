import type { Topic } from "../topic.ts";
import { boathouse } from "./boathouse.ts";
import { budget } from "./budget.ts";
import { court } from "./court.ts";
import { election } from "./election.ts";
import { flood } from "./flood.ts";
import { opinion } from "./opinion.ts";
import { outbreak } from "./outbreak.ts";
import { results } from "./results.ts";
import { returnToWork } from "./return-to-work.ts";
import { strike } from "./strike.ts";
import { tram } from "./tram.ts";

export const topics: readonly Topic[] = [
  strike,
  returnToWork,
  budget,
  election,
  court,
  flood,
  results,
  opinion,
  outbreak,
  tram,
  boathouse,
];
