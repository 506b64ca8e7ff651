import { expect, test } from "vitest";
import { readClock } from "./read-clock.ts";

const late = () => new Date("2026-03-31T23:30:00Z");

test.each([
  ["UTC", "2026-03-31"],
  ["Europe/Berlin", "2026-04-01"],
  ["America/New_York", "2026-03-31"],
  ["Pacific/Kiritimati", "2026-04-01"],
])("In %s it is %s", (timeZone, today) => {
  const read = readClock({ now: late, place: { channel: null, settingsChannel: null, isPrivate: false, timeZone } });
  expect(read).toEqual({ today, noon: new Date(`${today}T12:00:00Z`) });
});
