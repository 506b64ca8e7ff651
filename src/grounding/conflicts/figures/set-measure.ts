import type { Statement } from "../../statement.ts";
import type { Measure } from "./measure.ts";
import type { Setting } from "./read-setting.ts";

/** A figure of one sentence with what stands around it. */
export interface SetMeasure {
  readonly statement: Statement;
  readonly measure: Measure;
  readonly setting: Setting;
}
