import { UserError } from "../errors.ts";

/** What is left of an error on its way between threads: structured clones lose an error's class. */
export interface PortableFault {
  /** Null: a defect. */
  readonly exitCode: UserError["exitCode"] | null;
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export function packFault(fault: unknown): PortableFault {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const { name, message, stack } = error;
  return { exitCode: error instanceof UserError ? error.exitCode : null, name, message, stack };
}

/** The error with the stack of the thread in which it was thrown. */
export function unpackFault({ exitCode, name, message, stack }: PortableFault): Error {
  const error = exitCode === null ? Object.assign(new Error(message), { name }) : new UserError(message, { exitCode });
  if (stack !== undefined) error.stack = stack;
  return error;
}
