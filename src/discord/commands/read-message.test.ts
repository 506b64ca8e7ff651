import type { APIAttachment, APIEmbed, APIMessage } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMessage } from "./read-message.ts";

const attachment = (id: string): APIAttachment => ({
  id,
  filename: `${id}.pdf`,
  size: 10,
  url: `https://cdn.example/${id}`,
  proxy_url: `https://media.example/${id}`,
});
const message = (content: string, more: { embeds?: APIEmbed[]; attachments?: APIAttachment[] } = {}) => ({
  content,
  embeds: [],
  attachments: [],
  ...more,
});
const links = (content: string, embeds: APIEmbed[] = []) => readMessage(message(content, { embeds })).links;

describe("readMessage", () => {
  it("keeps the text to the letter", () => {
    expect(readMessage(message("  **Two** people\nwere hurt. ")).text).toBe("  **Two** people\nwere hurt. ");
  });

  it.each([
    ["See https://a.example/x.", ["https://a.example/x"]],
    ["<https://a.example/x>, https://b.example?q=1&r=2!", ["https://a.example/x", "https://b.example?q=1&r=2"]],
    [
      "[here](https://a.example/x) (and https://a.example/Ferry_(ship))",
      ["https://a.example/x", "https://a.example/Ferry_(ship)"],
    ],
    ["**https://a.example/x** ||https://b.example||", ["https://a.example/x", "https://b.example"]],
    ["HTTPS://A.example http://", ["HTTPS://A.example"]],
    ["ftp://a.example file:///etc/passwd mailto:a@b.example", []],
  ])("finds the addresses in %j", (content, found) => {
    expect(links(content)).toEqual(found);
  });

  it("takes those of previews too, once each", () => {
    const embeds = [{ url: "https://a.example/" }, { url: "https://c.example/1" }, { title: "no address" }];
    expect(links("https://a.example and https://a.example again", embeds)).toEqual([
      "https://a.example",
      "https://c.example/1",
    ]);
  });

  it("names what is attached, and tells where it is", () => {
    const { attachments, files } = readMessage(message("", { attachments: [attachment("42")] }));
    expect(attachments).toEqual(["42"]);
    expect(files.get("42")).toEqual({
      url: "https://cdn.example/42",
      name: "42.pdf",
      sizeBytes: 10,
      mediaType: null,
    });
  });

  it("reads a forwarded message as if it stood here", () => {
    const forwarded = { message: message("Two were hurt: https://a.example/x", { attachments: [attachment("42")] }) };
    const given = { ...message(""), message_snapshots: [forwarded] as unknown as APIMessage["message_snapshots"] };
    expect(readMessage(given as APIMessage)).toMatchObject({
      text: "Two were hurt: https://a.example/x",
      links: ["https://a.example/x"],
      attachments: ["42"],
    });
  });

  it("finds any address that stands in words", () => {
    const address = fc
      .webUrl({ withQueryParameters: true })
      .filter((url) => /[a-z\d/]$/.test(url) && !/[()]/.test(url));
    fc.assert(
      fc.property(address, (url) => {
        expect(links(`They say (${url}), "${url}" and ${url}.`)).toEqual([url]);
      }),
    );
  });
});
