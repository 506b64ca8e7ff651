export interface Clock {
  now(): number;
  /** @param ms how far to turn it forward */
  advance(ms: number): void;
}
