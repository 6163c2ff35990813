import { describe, expect, it } from "vitest";
import { parseRoute, toLocalPath } from "./route.js";

describe("parseRoute", () => {
  it.each([
    { path: "/", hash: "", expected: { name: "chat" } },
    { path: "/dokumente/abc", hash: "", expected: { name: "document", id: "abc" } },
    { path: "/dokumente/abc", hash: "#seite=12", expected: { name: "document", id: "abc", page: 12 } },
    { path: "/dokumente/abc/", hash: "#seite=0", expected: { name: "document", id: "abc" } },
    { path: "/dokumente/abc", hash: "#seite=zwei", expected: { name: "document", id: "abc" } },
    {
      path: "/quellen/netz.member-count.2021-03",
      hash: "",
      expected: { name: "fact", id: "netz.member-count.2021-03" },
    },
    { path: "/quellen/a%2Fb", hash: "", expected: { name: "fact", id: "a/b" } },
    { path: "/quellen/%E0", hash: "", expected: { name: "unknown" } },
    { path: "/dokumente/", hash: "", expected: { name: "unknown" } },
    { path: "/dokumente/a/b", hash: "", expected: { name: "unknown" } },
    { path: "/foerderung", hash: "", expected: { name: "funding" } },
    { path: "/foerderung/", hash: "", expected: { name: "funding" } },
    { path: "/foerderung/ziz", hash: "", expected: { name: "programme", id: "ziz" } },
    { path: "/schreibtisch", hash: "", expected: { name: "desk" } },
    { path: "/schreibtisch/angaben", hash: "", expected: { name: "desk", part: "angaben" } },
    { path: "/schreibtisch/angaben/a.b", hash: "", expected: { name: "desk", part: "angaben", id: "a.b" } },
    { path: "/schreibtisch/a/b/c", hash: "", expected: { name: "unknown" } },
    { path: "/schreibtische", hash: "", expected: { name: "unknown" } },
    { path: "/constructor", hash: "", expected: { name: "unknown" } },
    { path: "/anderswo", hash: "", expected: { name: "unknown" } },
  ])("reads $path$hash as $expected", ({ path, hash, expected }) => {
    expect(parseRoute(path, hash)).toEqual(expected);
  });
});

describe("toLocalPath", () => {
  it.each([
    { address: "https://stadtlotse.example/dokumente/abc#seite=3", expected: "/dokumente/abc#seite=3" },
    { address: "/quellen/abc", expected: "/quellen/abc" },
    { address: "https://example.org/", expected: undefined },
    { address: "javascript:alert(1)", expected: undefined },
    { address: "http://", expected: undefined },
  ])("leads $address to $expected", ({ address, expected }) => {
    expect(toLocalPath(address)).toBe(expected);
  });
});
