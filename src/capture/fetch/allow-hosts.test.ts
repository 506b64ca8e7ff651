import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowHosts } from "./allow-hosts.ts";
import { isHost } from "./is-host.ts";

const isAllowed = (hosts: readonly string[], address: string) => allowHosts(hosts)(new URL(address));

describe("hosts that may have private addresses", () => {
  it.each([
    ["wiki.internal", "http://wiki.internal/page"],
    ["wiki.internal", "https://WIKI.internal:8443/page"],
    ["Wiki.Internal:8443", "https://wiki.internal:8443/"],
    ["wiki.internal:80", "http://wiki.internal/"],
    ["wiki.internal:443", "https://wiki.internal/"],
    ["10.0.0.5", "http://10.0.0.5:8080/"],
    ["10.5", "http://10.0.0.5/"],
    ["[fd00::1]", "http://[fd00:0::1]:81/"],
    ["[fd00::1]:81", "http://[fd00::1]:81/"],
    ["bücher.internal", "http://xn--bcher-kva.internal/"],
  ])("%s allows %s", (host, address) => {
    expect(isAllowed(["other.internal", host], address)).toBe(true);
  });

  it.each([
    ["wiki.internal", "http://files.internal/"],
    ["wiki.internal", "http://a.wiki.internal/"],
    ["wiki.internal", "http://wiki.internal.example.org/"],
    ["wiki.internal:8443", "https://wiki.internal/"],
    ["wiki.internal:80", "https://wiki.internal/"],
    ["10.0.0.5", "http://10.0.0.50/"],
    ["10.0.0.5:8080", "http://10.0.0.5/"],
    ["[fd00::1]:81", "http://[fd00::1]/"],
    ["localhost", "http://127.0.0.1/"],
  ])("%s does not allow %s", (host, address) => {
    expect(isAllowed([host], address)).toBe(false);
  });

  it("are asked for by a connection too, which writes addresses without brackets", () => {
    expect(allowHosts(["[fd00::1]:81"])({ protocol: "http:", hostname: "fd00::1", port: "81" })).toBe(true);
    expect(allowHosts(["wiki.internal:80"])({ protocol: "http:", hostname: "wiki.internal", port: null })).toBe(true);
  });

  it("are none where none is named", () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        expect(isAllowed([], address)).toBe(false);
      }),
    );
  });
});

describe("a host", () => {
  it.each(["wiki.internal", "localhost:8080", "10.0.0.5", "[fd00::1]", "[fd00::1]:8443"])("is %s", (text) => {
    expect(isHost(text)).toBe(true);
  });

  it.each([
    "",
    " ",
    "a b",
    "http://a",
    "a/b",
    "a?b",
    "u@a",
    "a:",
    "a:x",
    "a:99999",
    "*.a",
    "fd00::1",
    "[x]",
    "10.0.0.0/8",
  ])("is not “%s”", (text) => {
    expect(isHost(text)).toBe(false);
  });

  it("is whatever stands in a web address", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(isHost(new URL(address).host)).toBe(true);
      }),
    );
  });
});
