import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { UserError } from "../../src/errors.ts";

function parseLine<T>(line: string, schema: z.ZodType<T>, where: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new UserError(`${where} is not of the expected shape.`, { cause });
  }
}

/**
 * Reads a data set of one JSON object a line.
 * @throws {UserError} where the file is absent, empty, or a line has another shape
 */
export async function readJsonl<T>(path: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    throw new UserError(`The data set ${path} cannot be read. Give the folder that holds it with --data.`, { cause });
  }
  const rows = text
    .split("\n")
    .flatMap((line, index) =>
      line.trim() === "" ? [] : [parseLine(line, schema, `Line ${index + 1} of the data set ${path}`)],
    );
  if (rows.length === 0) throw new UserError(`The data set ${path} is empty.`);
  return rows;
}
