import { UserError } from "../../errors.ts";

/** A host stands where only its own network, or this machine, reaches it: fetching it for others would give it away. */
export function privateAddressError(host: string): UserError {
  return new UserError(
    `${host} is at a private address: only pages on the public internet are fetched. Save the page as a file and add that.`,
  );
}
