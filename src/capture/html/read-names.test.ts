import { describe, expect, it } from "vitest";
import { isPersonName, readNames } from "./read-names.ts";

describe("readNames", () => {
  it.each([
    ["By Mara Lindqvist", ["Mara Lindqvist"]],
    ["Written by Mara Lindqvist and Tom Okoro", ["Mara Lindqvist", "Tom Okoro"]],
    ["Analysis by Tom Okoro", ["Tom Okoro"]],
    ["Mara Lindqvist, Tom Okoro & Ana de la Vega", ["Mara Lindqvist", "Tom Okoro", "Ana de la Vega"]],
    ["Mara Lindqvist, Chief Reporter", ["Mara Lindqvist"]],
    ["Mara Lindqvist (Harbour Desk)", ["Mara Lindqvist"]],
    ["Mara Lindqvist @maralind", ["Mara Lindqvist"]],
    ["Mara Lindqvist https://daily.example/authors/mara", ["Mara Lindqvist"]],
    ["Mara Lindqvist mara@daily.example", ["Mara Lindqvist"]],
    ["Mara Lindqvist for Daily.Example", ["Mara Lindqvist"]],
    ["MARA LINDQVIST Associated Press", ["MARA LINDQVIST"]],
    ["Associated Press", ["Associated Press"]],
    ["Jean-Paul Moreau", ["Jean-Paul Moreau"]],
  ])("reads %j", (byline, names) => {
    expect(readNames(byline)).toEqual(names);
  });

  it.each(["admin", "Staff", "mara-lindqvist", "null", "", "@maralind", "How did the ferry sink?"])(
    "finds nobody in %j",
    (byline) => {
      expect(readNames(byline)).toEqual([]);
    },
  );
});

describe("isPersonName", () => {
  it.each(["Mara Lindqvist", "MARA LINDQVIST", "Ana de la Vega", "Jean-Paul Moreau", "D’Arcy O’Neil"])(
    "takes %j",
    (name) => {
      expect(isPersonName(name)).toBe(true);
    },
  );

  it.each(["Mara", "2 hours ago", "Harbour Correspondent", "the ferry sank", "Read More"])(
    "does not take %j",
    (text) => {
      expect(isPersonName(text)).toBe(false);
    },
  );
});
