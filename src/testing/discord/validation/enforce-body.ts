import { ApiError } from "../http/api-error.ts";
import type { Call } from "../http/call.ts";
import type { BodyFault } from "./body-fault.ts";
import { errorsJson } from "./errors-json.ts";
import { isOurs } from "./is-ours.ts";

/**
 * Notes every fault of a call's body for the test.
 * @throws {ApiError} 50035 "Invalid Form Body" for those that Discord refuses
 */
export function enforceBody({ world, method, path }: Call, faults: readonly BodyFault[]): void {
  for (const fault of faults) {
    world.violations.push({ method, path, at: fault.path.join("."), code: fault.code, message: fault.message });
  }
  const refused = faults.filter((fault) => !isOurs(fault));
  if (refused.length > 0) throw new ApiError(400, 50_035, "Invalid Form Body", errorsJson(refused));
}
