import { z } from "zod";
import { isTimeZone } from "../../domain/is-time-zone.ts";
import { type ChannelSettings, FACE_LANGUAGES, type GuildSettings } from "../../domain/settings.ts";

const names = z.array(z.string().min(1)).min(1);
const tokens = z.int().nonnegative();

const own = {
  language: z.enum(FACE_LANGUAGES).exactOptional(),
  timeZone: z.string().refine(isTimeZone, "is not a time zone").exactOptional(),
  privateByDefault: z.boolean().exactOptional(),
  collections: names.exactOptional(),
};

const channelSettings: z.ZodType<ChannelSettings> = z.strictObject(own);

/** A guild's settings as they are kept. */
export const settingsSchema: z.ZodType<GuildSettings> = z.strictObject({
  ...own,
  editorRoles: names.exactOptional(),
  guildTokensPerDay: tokens.exactOptional(),
  userTokensPerDay: tokens.exactOptional(),
  channels: z.record(z.string().min(1), channelSettings).exactOptional(),
});
