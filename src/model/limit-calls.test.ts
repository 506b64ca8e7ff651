import fc from "fast-check";
import { expect, test } from "vitest";
import { type Caller, limitCalls } from "./limit-calls.ts";

const open = new AbortController().signal;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test("a call waits for a place in its guild, and no longer", async () => {
  const gate = limitCalls({ perGuild: 1, perUser: 5 });
  const leave = await gate.enter({ guild: "north", user: "ada" }, open);
  let isIn = false;
  const second = gate.enter({ guild: "north", user: "bo" }, open).then(() => {
    isIn = true;
  });
  await gate.enter({ guild: "south", user: "cy" }, open);
  await turn();
  expect(isIn).toBe(false);
  leave();
  await second;
  expect(isIn).toBe(true);
});

test("who waits for a place of their own holds up nobody else", async () => {
  const gate = limitCalls({ perGuild: 2, perUser: 1 });
  await gate.enter({ guild: "north", user: "ada" }, open);
  let isIn = false;
  void gate.enter({ guild: "north", user: "ada" }, open).then(() => {
    isIn = true;
  });
  await gate.enter({ guild: "north", user: "bo" }, open);
  expect(isIn).toBe(false);
});

test("a place given back twice is one place", async () => {
  const gate = limitCalls({ perGuild: 1, perUser: 1 });
  const leave = await gate.enter({ guild: "north", user: "ada" }, open);
  leave();
  leave();
  await gate.enter({ guild: "north", user: "bo" }, open);
  let isIn = false;
  void gate.enter({ guild: "north", user: "cy" }, open).then(() => {
    isIn = true;
  });
  await turn();
  expect(isIn).toBe(false);
});

test("a wait that is aborted throws the reason and takes no place", async () => {
  const gate = limitCalls({ perGuild: 1, perUser: 1 });
  const caller = { guild: "north", user: "ada" };
  const reason = new Error("the person left");
  await expect(gate.enter(caller, AbortSignal.abort(reason))).rejects.toBe(reason);
  const leave = await gate.enter(caller, open);
  const abort = new AbortController();
  const waiting = gate.enter(caller, abort.signal);
  const next = gate.enter(caller, open);
  abort.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  leave();
  expect(await next).toBeTypeOf("function");
});

test("whatever comes and goes: never too many at once, all in turn, and everyone comes in", async () => {
  const anyCaller = fc.record({ guild: fc.constantFrom("n", "s"), user: fc.constantFrom("ada", "bo", "cy") });
  const anyStep = fc.oneof(
    fc.record({ kind: fc.constant("enter" as const), caller: anyCaller }),
    fc.record({ kind: fc.constantFrom("leave" as const, "abort" as const), at: fc.nat() }),
  );
  const anyLimits = fc.record({ perGuild: fc.integer({ min: 1, max: 3 }), perUser: fc.integer({ min: 1, max: 2 }) });
  await fc.assert(
    fc.asyncProperty(anyLimits, fc.array(anyStep, { maxLength: 40 }), async (limits, steps) => {
      const gate = limitCalls(limits);
      const inside: { readonly number: number; readonly caller: Caller; readonly leave: () => void }[] = [];
      const waiting = new Map<number, AbortController>();
      const entered: { readonly number: number; readonly caller: Caller }[] = [];
      let number = 0;
      const count = (key: keyof Caller, value: string) => inside.filter(({ caller }) => caller[key] === value).length;
      const settle = async () => {
        await turn();
        for (const { caller } of inside) {
          expect(count("guild", caller.guild)).toBeLessThanOrEqual(limits.perGuild);
          expect(count("user", caller.user)).toBeLessThanOrEqual(limits.perUser);
        }
      };
      for (const step of steps) {
        if (step.kind === "enter") {
          const mine = number++;
          const abort = new AbortController();
          waiting.set(mine, abort);
          gate.enter(step.caller, abort.signal).then(
            (leave) => {
              waiting.delete(mine);
              inside.push({ number: mine, caller: step.caller, leave });
              entered.push({ number: mine, caller: step.caller });
            },
            () => waiting.delete(mine),
          );
        } else if (step.kind === "leave" && inside.length > 0) {
          inside.splice(step.at % inside.length, 1)[0]?.leave();
        } else if (step.kind === "abort") {
          [...waiting.values()][step.at % Math.max(waiting.size, 1)]?.abort();
        }
        await settle();
      }
      for (let rounds = 0; inside.length > 0; rounds += 1) {
        expect(rounds).toBeLessThanOrEqual(number);
        for (const { leave } of inside.splice(0)) leave();
        await settle();
      }
      expect(waiting.size).toBe(0);
      for (const { number: earlier, caller } of entered) {
        const later = entered.slice(entered.findIndex((entry) => entry.number === earlier) + 1);
        const overtaken = later.filter(
          (entry) => entry.caller.guild === caller.guild && entry.caller.user === caller.user && entry.number < earlier,
        );
        expect(overtaken).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
