/** @throws {RangeError} unless it is 1 to 64 characters, as a member's or a channel's name is */
export function checkName(name: string): void {
  if (!name.isWellFormed() || !/^.{1,64}$/su.test(name)) throw new RangeError(`not a name: ${JSON.stringify(name)}`);
}
