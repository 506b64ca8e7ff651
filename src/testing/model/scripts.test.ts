import { expect, test } from "vitest";
import { claimsSchema } from "../../model/claims-schema.ts";
import { openOpenaiModel } from "../../model/open-openai-model.ts";
import { readClaims } from "../../model/read-claims.ts";
import type { Script } from "./chat-call.ts";
import { collect } from "./collect.ts";
import { openScriptedServer } from "./open-scripted-server.ts";
import { scripts } from "./scripts.ts";

const LATE = { text: "The morning ferry was late.", sentences: ["a1"] };
const FULL = { text: "The evening ferry was full.", sentences: ["b3"] };
const BOTH = { claims: [LATE, FULL] };
const honest = scripts.honest([LATE, FULL]);

/** What is read of a script's answer through the real SDK, as one word an event, and the kind of the fault in the end. */
async function hear(script: Script, deadlineMs = 5_000) {
  const server = await openScriptedServer(script);
  const model = openOpenaiModel({
    id: "ferry-1",
    apiKey: "k",
    baseUrl: server.url,
    maxOutputTokens: 900,
    sleep: async () => {},
  });
  const request = {
    system: "Answer from the sentences only.",
    user: "Which ferries were late?",
    format: { name: "claims", schema: claimsSchema() },
    signal: AbortSignal.timeout(deadlineMs),
  };
  const { items, fault } = await collect(readClaims(model.write(request)));
  await server.close();
  const kind = fault === null ? null : (fault as { readonly kind?: string }).kind;
  return { heard: items.map((item) => item.kind).join(" "), fault: kind, calls: server.calls.length };
}

test.each<[string, Script, { heard: string; fault: string | null; calls: number }]>([
  ["honest", honest, { heard: "claim claim end", fault: null, calls: 1 }],
  ["lazy", scripts.lazy(), { heard: "end", fault: null, calls: 1 }],
  ["in prose and fences", scripts.ignoringSchema(BOTH), { heard: "claim claim end", fault: null, calls: 1 }],
  [
    "without schemas",
    scripts.rejectsSchema(scripts.ignoringSchema(BOTH)),
    { heard: "claim claim end", fault: null, calls: 2 },
  ],
  ["slow", scripts.slow(1, BOTH), { heard: "claim claim end", fault: null, calls: 1 }],
  ["rate limited", scripts.rateLimited(90, honest), { heard: "claim claim end", fault: null, calls: 2 }],
  ["overloaded", scripts.overloaded(3, honest, 500), { heard: "claim claim end", fault: null, calls: 4 }],
  ["refusing", scripts.refusing(), { heard: "", fault: "refused", calls: 1 }],
  ["in prose only", scripts.echo("I know nothing of ferries."), { heard: "", fault: "bad output", calls: 1 }],
  ["too long", scripts.tooLong(80, BOTH), { heard: "claim", fault: "length", calls: 1 }],
  ["rambling", scripts.rambling(), { heard: "", fault: "length", calls: 1 }],
  ["cut", scripts.truncatedAt(3_400, BOTH), { heard: "claim", fault: "cut off", calls: 1 }],
  ["dropped", scripts.dropped(3_400, BOTH), { heard: "claim", fault: "cut off", calls: 1 }],
])("a server that is %s", async (_, script, outcome) => {
  expect(await hear(script)).toEqual(outcome);
});

test("an endless server is left after fifty claims", async () => {
  const { heard, fault } = await hear(scripts.endless(LATE));
  expect(heard.split(" ")).toHaveLength(50);
  expect(fault).toBe("length");
});

test("a slow or silent server is left at the deadline, with the claims that came before", async () => {
  expect(await hear(scripts.silent(), 150)).toMatchObject({ heard: "", fault: "deadline" });
  const { heard, fault } = await hear(scripts.slow(20, BOTH), 350);
  expect(["", "claim"]).toContain(heard);
  expect(fault).toBe("deadline");
});
