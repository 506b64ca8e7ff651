/** Another process has taken a posting over, as after a long stop of this one: nothing more may be done on it here. */
export class LostHold extends Error {
  override readonly name = "LostHold";

  constructor(key: string) {
    super(`the posting ${key} is held by another process`);
  }
}
