import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { UserError } from "../../src/errors.ts";

/**
 * Reads a data set that is one JSON value.
 * @throws {UserError} where the file is absent or has another shape
 */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    throw new UserError(`The data set ${path} cannot be read. Give the folder that holds it with --data.`, { cause });
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(`The data set ${path} is not of the expected shape.`, { cause });
  }
}
