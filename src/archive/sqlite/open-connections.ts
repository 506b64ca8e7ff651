import { mkdir, open as openFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { UserError } from "../../errors.ts";
import { archiveFault } from "./archive-fault.ts";
import { explainSqliteError, sqliteCode } from "./explain-sqlite-error.ts";
import { retryWhileLocked } from "./retry-while-locked.ts";
import { APPLICATION_ID, MIGRATIONS } from "./schema.ts";

export interface Connections {
  /** Null: the file or its folder can only be read. */
  readonly writer: DatabaseSync | null;
  readonly reader: DatabaseSync;
  /** What another thread passes to `DatabaseSync` to read the same archive. */
  readonly readLocation: string;
}

const SMALLEST_DATABASE_BYTES = 512;
const SQLITE_READONLY = 8;
const SQLITE_CANTOPEN = 14;

async function sizeOf(path: string): Promise<number | null> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) throw archiveFault("folder", path);
    return entry.size;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

const hasCode = (error: unknown, ...codes: string[]) =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));

/** Node's own recursive `mkdir` never returns where a file system refuses new folders with ENOENT, as Linux' /proc does. */
async function makeFolder(path: string): Promise<void> {
  if (await isThere(path)) return;
  await makeFolder(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    // Another process may have made it at this moment.
    if (!hasCode(error, "EEXIST")) throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error) => {
      if (hasCode(error, "ENOENT")) return false;
      throw error;
    },
  );
}

/** SQLite itself opens a file without the right to write as if nothing was amiss, and complains at the first write. */
async function isWritable(path: string): Promise<boolean> {
  try {
    await (await openFile(path, "r+")).close();
    return true;
  } catch (error) {
    if (hasCode(error, "EACCES", "EROFS", "EPERM")) return false;
    throw error;
  }
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** @returns how many migrations the file has been through; @throws {UserError} for a file that is not ours to touch */
function schemaVersion(db: DatabaseSync, path: string): number {
  const version = pragma(db, "user_version");
  const applicationId = pragma(db, "application_id");
  const isEmpty = db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (isEmpty && version === 0 && applicationId === 0) return 0;
  if (applicationId !== APPLICATION_ID) throw archiveFault("another program's", path);
  if (version > MIGRATIONS.length) throw archiveFault("newer", path);
  return version;
}

function migrate(db: DatabaseSync, path: string) {
  db.exec("BEGIN IMMEDIATE");
  try {
    // Read again under the lock: another process may have been here first.
    for (const script of MIGRATIONS.slice(schemaVersion(db, path))) db.exec(script);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } finally {
    if (db.isTransaction) db.exec("ROLLBACK");
  }
}

/**
 * Write-ahead logging lets readers go on while one writes. `synchronous = FULL` syncs the log at every commit, so that what was
 * reported outlives a power cut as well as a killed process; it costs one `fsync` a group of writes.
 */
function prepareWriter(db: DatabaseSync, path: string): void {
  const current = schemaVersion(db, path);
  if (db.prepare("PRAGMA journal_mode = WAL").get()?.journal_mode !== "wal") throw archiveFault("no log", path);
  db.exec("PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 67108864");
  if (current < MIGRATIONS.length) migrate(db, path);
}

function openReader(location: string, path: string): DatabaseSync {
  const db = new DatabaseSync(location, { readOnly: true, timeout: 5_000 });
  try {
    db.exec("PRAGMA cache_size = -16000");
    if (schemaVersion(db, path) === MIGRATIONS.length) return db;
  } catch (error) {
    db.close();
    throw error;
  }
  db.close();
  throw archiveFault("out of date", path);
}

const isForbidden = (error: unknown) => [SQLITE_CANTOPEN, SQLITE_READONLY].includes(sqliteCode(error) ?? 0);

/** Opens an archive in a place that cannot be written to, where SQLite may not even make the files it needs beside a log. */
async function openReadOnly(path: string): Promise<Connections> {
  try {
    return { writer: null, reader: openReader(path, path), readLocation: path };
  } catch (error) {
    // "Immutable" ignores the log, so it is right only where there is none, and so no one writes.
    if (!isForbidden(error) || (await sizeOf(`${path}-wal`)) !== null) throw error;
  }
  const readLocation = `${pathToFileURL(resolve(path)).href}?immutable=1`;
  return { writer: null, reader: openReader(readLocation, path), readLocation };
}

function openForWriting(path: string): Connections {
  const writer = new DatabaseSync(path);
  try {
    prepareWriter(writer, path);
    return { writer, reader: openReader(path, path), readLocation: path };
  } catch (error) {
    writer.close();
    throw error;
  }
}

async function open(path: string): Promise<Connections> {
  const size = await sizeOf(path);
  const isNew = size === null;
  // SQLite takes what is shorter than its smallest page for a new file and would write over it.
  if (size !== null && size > 0 && size < SMALLEST_DATABASE_BYTES) throw archiveFault("no archive", path);
  if (isNew) await makeFolder(dirname(resolve(path)));
  else if (!(await isWritable(path))) return openReadOnly(path);
  try {
    // Another process may be creating, repairing or closing the archive at this moment.
    return await retryWhileLocked(() => openForWriting(path));
  } catch (error) {
    // The file may be written to, but not its folder, where SQLite would put the log.
    if (isNew || !isForbidden(error)) throw error;
    return openReadOnly(path);
  }
}

const FOLDER_ADVICE: Readonly<Record<string, string>> = {
  EACCES: "this user has no right to its folder",
  EPERM: "this user has no right to its folder",
  EROFS: "its folder can only be read",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a part of the path is a file, not a folder",
  ENOENT: "its folder cannot be made there",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "its name is too long",
};

/**
 * Opens an archive's file, made where there is none, checked and brought to the present schema.
 * @throws {UserError} where the file is not an archive, is newer than this program, is damaged, or cannot be read
 */
export async function openConnections(path: string): Promise<Connections> {
  try {
    return await open(path);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? FOLDER_ADVICE[String(error.code)] : undefined;
    if (reason !== undefined)
      throw new UserError(`The archive ${path} cannot be opened: ${reason}. Name another file.`, {
        cause: error,
        publicMessage: `The archive of this server cannot be opened: ${reason}.`,
      });
    throw explainSqliteError(path, error);
  }
}
