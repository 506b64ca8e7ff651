declare const guildIdBrand: unique symbol;

/** The tenant that an archive call speaks for: a Discord server's id, or a name such as "local" for the terminal. */
export type GuildId = string & { readonly [guildIdBrand]: true };

/**
 * Makes a guild id out of a plain string.
 * @throws {RangeError} unless it is 1 to 64 letters, digits, "-" or "_".
 */
export function guildId(value: string): GuildId {
  if (!/^[\w-]{1,64}$/.test(value)) throw new RangeError(`not a guild id: ${JSON.stringify(value)}`);
  return value as GuildId;
}
