import { UserError } from "../../errors.ts";
import { FETCH_ADVICE, type FetchedKind } from "./fetched-kind.ts";

/** A host stands where only its own network, or this machine, reaches it: fetching it for others would give it away. */
export function privateAddressError(host: string, kind: FetchedKind): UserError {
  return new UserError(`${host} is at a private address: ${FETCH_ADVICE[kind].privateHost}`);
}
