import type { PortableFault } from "./portable-fault.ts";

export interface ThreadRequest {
  /** The operation's name. */
  readonly name: string;
  readonly args: readonly unknown[];
  /** Whether nobody waits for a reply; a fault will show again in the job that it was for. */
  readonly isUnheard?: true;
}

export type ThreadReply = { readonly value: unknown } | { readonly fault: PortableFault };
