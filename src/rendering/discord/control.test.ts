import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Control } from "./control.ts";
import { readControl } from "./read-control.ts";
import { writeControl } from "./write-control.ts";

const answerId = fc.stringMatching(/^[\w-]{1,64}$/);
const count = fc.nat({ max: 999_999 });
const action = fc.constantFrom("sources", "further", "publish", "why", "good", "bad");
const controls: fc.Arbitrary<Control> = fc.oneof(
  fc.record({ action: fc.constant("page" as const), answerId, page: count }),
  fc.record({ action: fc.constant("context" as const), answerId, index: count }),
  fc.record({ action, answerId }) as fc.Arbitrary<Control>,
  fc.record({ action: fc.constant("reason" as const), answerId, verdict: fc.constantFrom("good", "bad") }),
  fc.constant({ action: "add" as const }),
);

describe("a control in a custom_id", () => {
  it("comes back as it was, in what Discord takes", () => {
    fc.assert(
      fc.property(controls, (control) => {
        const customId = writeControl(control);
        expect(customId).toMatch(/^[\x21-\x7e]{1,100}$/);
        expect(readControl(customId)).toEqual(control);
      }),
    );
  });

  it.each([
    "",
    "page",
    "page:k3v9q2xa",
    "page:k3v9q2xa:-1",
    "page:k3v9q2xa:1.5",
    "page:k3v9q2xa:1:2",
    "page::1",
    "why:k3 v9",
    "why:k3v9q2xa:more",
    "reason:k3v9q2xa:fine",
    "add:x",
    "toString",
    "constructor:k3v9q2xa",
    "somebody-elses-button",
  ])("reads %j as none of ours", (customId) => {
    expect(readControl(customId)).toBeNull();
  });

  it("reads any string without a fault, and nothing but what it would write", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `page:${text}`),
        ),
        (customId) => {
          const control = readControl(customId);
          if (control !== null) expect(writeControl(control)).toBe(customId);
        },
      ),
    );
  });
});
