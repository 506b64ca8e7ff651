import { describe, expect, it } from "vitest";
import { UserError } from "../../errors.ts";
import { allowHosts } from "./allow-hosts.ts";
import { parseAddress } from "./parse-address.ts";

const parse = (address: string, base?: string, kind: "page" | "feed" = "page") =>
  parseAddress(address, { kind, isAllowed: () => false, ...(base ? { base: new URL(base) } : {}) });

describe("an address to fetch", () => {
  it("is taken as it is", () => {
    expect(parse("https://example.org/a?b=c#d").href).toBe("https://example.org/a?b=c#d");
  });

  it("may be relative to the page that leads to it", () => {
    expect(parse("../b", "https://example.org/a/c").href).toBe("https://example.org/b");
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://0/",
    "http://0.0.0.0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://192.168.0.1:8080/",
    "http://①②⑦.0.0.1/",
  ])("%s is refused as private", (address) => {
    expect(() => parse(address)).toThrow(/private address/);
    expect(() => parse(address, "https://example.org/")).toThrow(/private address/);
  });

  it("may be a private one that was allowed", () => {
    const isAllowed = allowHosts(["127.0.0.1:8080"]);
    expect(parseAddress("http://0x7f.1:8080/a", { kind: "page", isAllowed }).href).toBe("http://127.0.0.1:8080/a");
    expect(() => parseAddress("http://127.0.0.1/a", { kind: "page", isAllowed })).toThrow(/private address/);
  });

  it.each([
    ["file:///etc/hosts", /Only http and https/],
    ["ftp://example.org/a", /Only http and https/],
    ["javascript:alert(1)", /no web address|Only http and https/],
    ["https://user:secret@example.org/", /user name or password/],
    ["not an address", /no web address/],
    ["https://", /no web address/],
  ])("%s is refused with its reason", (address, reason) => {
    expect(() => parse(address)).toThrow(UserError);
    expect(() => parse(address)).toThrow(reason);
  });

  it("is refused with what can be done about a page, or about a feed", () => {
    const faultOf = (address: string, kind: "page" | "feed") => {
      try {
        return parse(address, undefined, kind).href;
      } catch (fault) {
        return String(fault);
      }
    };
    for (const address of ["http://10.0.0.5/", "https://user:secret@example.org/"]) {
      expect(faultOf(address, "page")).toMatch(/Save the page|save the page/);
      expect(faultOf(address, "feed")).not.toMatch(/page|article/);
      expect(faultOf(address, "feed")).toMatch(/feed/);
    }
  });

  it("never repeats a password", () => {
    expect(() => parse("https://user:secret@example.org/")).toThrow(/^(?!.*secret)/);
  });
});
