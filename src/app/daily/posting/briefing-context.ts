import type { Schedule } from "../../../domain/schedule.ts";
import type { CommandContext } from "../../command.ts";
import type { RoutineContext } from "../../routine/routine-context.ts";
import { scopedArchive } from "../../scoped-archive.ts";
import { effectiveSettings } from "../../settings/effective-settings.ts";
import { readSettings } from "../../settings/read-settings.ts";

/** In whose name briefings are composed: they use up tokens as one member more would, not those of whoever set them up. */
const USER = "daily";

/** What a schedule's briefing is composed with: what its channel may see, and nobody to ask. */
export async function briefingContext(
  context: RoutineContext,
  { channel, timeZone }: Pick<Schedule, "channel" | "timeZone">,
  signal: AbortSignal,
): Promise<CommandContext> {
  const { scope } = effectiveSettings(await readSettings(context), channel);
  const nobody = (): Promise<never> => Promise.reject(new Error("nobody runs a briefing that can be asked"));
  return {
    ...context,
    archive: scope === null ? context.archive : scopedArchive(context.archive, scope),
    user: USER,
    place: { channel, settingsChannel: channel, isPrivate: false, timeZone },
    signal,
    progress: () => {},
    showClaim: null,
    showFound: null,
    confirm: async () => false,
    listInputs: nobody,
    readStandardInput: nobody,
  };
}
