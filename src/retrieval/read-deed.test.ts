import { describe, expect, it } from "vitest";
import { readNames } from "../language/read-names.ts";
import { readDeed } from "./read-deed.ts";

describe("readDeed", () => {
  it.each([
    ["Who denied the claim?", "deni"],
    ["Who was elected in Velden?", "elect"],
    ["Which firm built the hall?", "build"],
    ["When was the ferry line reopened?", "reopen"],
    ["How many people died in the fire?", "die"],
    ["What did Lea Halden promise to the crews?", "promiz"],
    ["When will the line open?", "open"],
    ["Was the keeper arrested?", "arrest"],
  ])("reads it from %j", (question, deed) => {
    expect(readDeed(question, "en", readNames(question))).toBe(deed);
  });

  it.each([
    "Who is Lea Halden?",
    "What did Lea Halden say about fares?",
    "Where did the fire take place?",
    "Did the county sue the authority?",
    "How many boats are there?",
  ])("reads none from %j", (question) => {
    expect(readDeed(question, "en", readNames(question))).toBeNull();
  });
});
