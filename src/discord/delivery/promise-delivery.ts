import type { GuildId } from "../../domain/guild-id.ts";
import type { Journal } from "../turns/open-journal.ts";
import type { Promised } from "../turns/promised.ts";
import type { Delivery } from "./delivery.ts";

/** A delivery that the next process makes good where this one ends in the middle of it. */
export function promiseDelivery(
  delivery: Delivery,
  journal: Journal,
  { guild, promised }: { readonly guild: GuildId; readonly promised: Promised },
): Delivery {
  return {
    show: delivery.show,
    async finish(message) {
      await journal.keepOutcome(guild, promised, message);
      const sent = await delivery.finish(message);
      await journal.forget(guild, promised.id);
      return sent;
    },
  };
}
