import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillArchive, type TestContext } from "../../testing/fill-archive.ts";
import { findSchedule } from "../daily/schedules/find-schedule.ts";
import { findFeed } from "./find-feed.ts";

let context: TestContext;
beforeAll(async () => {
  context = await fillArchive([]);
});
afterAll(() => context.close());

describe("a feed or a briefing that is not there", () => {
  it.each([findFeed, findSchedule])("was named wrongly, whichever it is", async (find) => {
    await expect(find(context, "nosuch")).rejects.toMatchObject({ exitCode: 2 });
  });
});
