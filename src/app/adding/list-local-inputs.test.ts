import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listLocalInputs } from "./list-local-inputs.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Lists with a web of one page at every address and a text that is piped in. */
const listInputs = (named: readonly string[]) =>
  listLocalInputs(
    {
      fetchDocument: async (url) => ({ bytes: bytes("from the web"), mediaType: "text/html", url: `${url}#there` }),
      readStandardInput: async () => bytes("piped in"),
    },
    named,
  );

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-inputs-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function make(...paths: readonly string[]) {
  for (const path of paths) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "text");
  }
}

async function names(...named: readonly string[]) {
  const { inputs } = await listInputs(named.map((name) => join(folder, name)));
  return inputs.map(({ name }) => relative(folder, name));
}

describe("listLocalInputs", () => {
  it("walks folders in the order of names", async () => {
    await make("b.txt", "a/2.html", "a/1.pdf", "c.json.gz");
    expect(await names("")).toEqual(["a/1.pdf", "a/2.html", "b.txt", "c.json.gz"]);
  });

  it("tells files, addresses and standard input apart", async () => {
    await make("a.txt");
    const file = join(folder, "a.txt");
    const { inputs } = await listInputs(["-", "https://news.example/1", file, "ftp://x.example/"]);
    const read = await Promise.all(inputs.map((input) => input.read(new AbortController().signal)));
    expect(read.map((document) => ({ ...document, bytes: new TextDecoder().decode(document.bytes) }))).toEqual([
      { bytes: "piped in", name: "-", mediaType: null, url: null },
      {
        bytes: "from the web",
        name: "https://news.example/1#there",
        mediaType: "text/html",
        url: "https://news.example/1#there",
      },
      { bytes: "text", name: file, mediaType: null, url: null },
      {
        bytes: "from the web",
        name: "ftp://x.example/#there",
        mediaType: "text/html",
        url: "ftp://x.example/#there",
      },
    ]);
  });

  it("leaves hidden files out, and what a browser saves beside a page", async () => {
    await make(".DS_Store", ".git/config", "Page.html", "Page_files/frame.html", "Notes_files/a.txt");
    expect(await names("")).toEqual(["Notes_files/a.txt", "Page.html"]);
  });

  it("passes over pictures, styles and scripts in folders, names them, and tries everything else", async () => {
    await make("a.PNG", "b.css", "no-ending", "odd.xyz");
    const { inputs, skipped } = await listInputs([folder]);
    expect(inputs.map(({ name }) => relative(folder, name))).toEqual(["no-ending", "odd.xyz"]);
    expect(skipped.map((name) => relative(folder, name))).toEqual(["a.PNG", "b.css"]);
  });

  it("tries whatever a person names, also a picture or a hidden file", async () => {
    await make("a.png", ".hidden");
    expect(await names("a.png", ".hidden")).toEqual(["a.png", ".hidden"]);
  });

  it("expands wildcards, unless a file has that very name", async () => {
    await make("a1.txt", "a2.txt", "b1.txt", "what?.txt", "whatx.txt");
    expect(await names("a*.txt")).toEqual(["a1.txt", "a2.txt"]);
    expect(await names("what?.txt")).toEqual(["what?.txt"]);
    expect((await listInputs([join(folder, "z*")])).failed).toHaveLength(1);
  });

  it("enters a folder once, though links lead back to it", async () => {
    await make("a/1.txt");
    await symlink(folder, join(folder, "a", "up"));
    await symlink(join(folder, "a"), join(folder, "b"));
    expect(await names("")).toEqual(["a/1.txt"]);
  });

  it("lists what is not there, and a link that leads nowhere, as failed with the reason, and goes on", async () => {
    await make("a.txt");
    await symlink(join(folder, "gone"), join(folder, "link"));
    const { inputs, failed } = await listInputs([join(folder, "absent"), folder]);
    expect(inputs).toHaveLength(1);
    expect(failed).toEqual([
      { input: join(folder, "absent"), reason: "There is no such file or folder." },
      { input: join(folder, "link"), reason: "There is no such file or folder." },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "lists a folder without right to read as failed, and goes on (skipped for root)",
    async () => {
      await make("closed/a.txt", "open/b.txt");
      await chmod(join(folder, "closed"), 0);
      const { inputs, failed } = await listInputs([folder]);
      await chmod(join(folder, "closed"), 0o700);
      expect(inputs.map(({ name }) => relative(folder, name))).toEqual(["open/b.txt"]);
      expect(failed).toEqual([{ input: join(folder, "closed"), reason: "You have no right to read it." }]);
    },
  );
});
