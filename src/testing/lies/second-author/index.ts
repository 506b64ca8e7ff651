import type { Topic } from "../topic.ts";
import { launch } from "./launch.ts";
import { rateCut } from "./rate-cut.ts";
import { takeover } from "./takeover.ts";
import { truce } from "./truce.ts";
import { waitingLists } from "./waiting-lists.ts";
import { wildfire } from "./wildfire.ts";

/** Topics whose writer knew nothing of the checks. At first sight .686 of the lies were refused; the checks were mended with them since. */
export const secondAuthorTopics: readonly Topic[] = [truce, rateCut, waitingLists, launch, takeover, wildfire];
