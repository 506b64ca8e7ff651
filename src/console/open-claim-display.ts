import type { Claim } from "../domain/answer.ts";
import { claimBlocks } from "../rendering/terminal/claim-blocks.ts";
import { layOut } from "../rendering/terminal/lay-out.ts";
import { paint } from "../rendering/terminal/paint.ts";
import { lookOf } from "./look-of.ts";
import type { OutputStream } from "./terminal.ts";

export interface ClaimDisplay {
  readonly show: (claim: Claim) => void;
  /** What stands on the screen, in order. */
  shown(): readonly Claim[];
}

/** Writes the claims of an answer one by one, as the whole answer would show them. */
export function openClaimDisplay(output: OutputStream): ClaimDisplay {
  const shown: Claim[] = [];
  return {
    shown: () => [...shown],
    show(claim) {
      const blocks = claimBlocks([...shown, claim], shown.length);
      shown.push(claim);
      const { width, colour } = lookOf(output);
      output.write(paint(layOut(blocks, width), colour));
    },
  };
}
