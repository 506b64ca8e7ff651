export interface GatewaySettings {
  /** Milliseconds; Discord's is 41,250. */
  readonly heartbeatMs: number;
  /** What GET /gateway/bot recommends. */
  readonly recommendedShards: number;
  /** `max_concurrency`: shards that may identify within the same 5 s. */
  readonly identifiesAtOnce: number;
  /** Events that a session keeps for a resume. */
  readonly keptEvents: number;
}
