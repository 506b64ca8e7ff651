/** What is wrong with a body that the bot sent. */
export interface BodyFault {
  readonly path: readonly (string | number)[];
  /** Discord's name for it, or "OUR_RULE_…": noted, yet not refused. */
  readonly code: string;
  readonly message: string;
}
