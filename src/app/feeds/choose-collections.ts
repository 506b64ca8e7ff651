import { UserError } from "../../errors.ts";

/**
 * The collections that a feed's articles are put into, as far as the place may.
 * @param scope what is seen at the place; null: all
 * @throws {UserError} where some are not seen there
 */
export function chooseCollections(named: readonly string[], scope: readonly string[] | null): readonly string[] {
  const given = [...new Set(named.map((name) => name.trim()).filter((name) => name !== ""))];
  if (scope === null) return given;
  const hidden = given.find((name) => !scope.includes(name));
  if (hidden !== undefined) {
    const seen = scope.map((name) => `"${name}"`).join(", ");
    throw new UserError(
      `This channel sees only what is in ${seen}. For "${hidden}", run the command in a channel that sees all.`,
    );
  }
  return given.length > 0 ? given : scope.slice(0, 1);
}
