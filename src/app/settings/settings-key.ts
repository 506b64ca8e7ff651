/** The key of the one document that holds a guild's settings, all channels' among them. */
export const SETTINGS_KEY = "guild";
