/** As many as a guild can have: read every half hour, about one in four seconds. */
export const MAX_FEEDS = 500;
