import type { Archive } from "../../archive/archive.ts";
import type { GuildId } from "../../domain/guild-id.ts";
import { forgetPromise, keepOutcome, type Promised } from "../turns/journal.ts";
import type { Delivery } from "./delivery.ts";

/** A delivery that the next process makes good where this one ends in the middle of it. */
export function promiseDelivery(
  delivery: Delivery,
  archive: Archive,
  { guild, promised }: { readonly guild: GuildId; readonly promised: Promised },
): Delivery {
  return {
    show: delivery.show,
    async finish(message) {
      await keepOutcome(archive, guild, promised, message);
      const sent = await delivery.finish(message);
      await forgetPromise(archive, guild, promised.id);
      return sent;
    },
  };
}
