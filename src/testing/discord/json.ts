/** An object as it travels between Discord and a bot. */
export type Json = Readonly<Record<string, unknown>>;
