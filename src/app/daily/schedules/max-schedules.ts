/** Schedules of one guild at most. */
export const MAX_SCHEDULES = 200;
