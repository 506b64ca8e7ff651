import type { Json } from "../json.ts";

/** Why the double refuses a request, in Discord's terms. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Json | null;

  constructor(status: number, code: number, message: string, errors: Json | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}
