import { expect, test } from "vitest";
import { isTimeZone } from "./is-time-zone.ts";

test.each(["Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires", "asia/kolkata"])("%s is a time zone", (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(["", "Mars/Olympus", "+02:00", "Berlin", "Europe/Berlin "])('"%s" is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
