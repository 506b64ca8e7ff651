/** An outcome that could not be shown because Discord could not be reached for long. It stays promised. */
export class Undelivered extends Error {
  override readonly name = "Undelivered";
}
