/** What differs between servers that all call themselves compatible. */
export interface Dialect {
  /** Takes `response_format` with a JSON schema; if not, the schema is told in words. */
  readonly hasSchema: boolean;
  /** Takes `stream_options` and tells the usage. */
  readonly hasStreamOptions: boolean;
  /** How the limit of the answer is called: the old name, which nearly all servers know, or OpenAI's new one. */
  readonly limitName: "max_tokens" | "max_completion_tokens";
}
