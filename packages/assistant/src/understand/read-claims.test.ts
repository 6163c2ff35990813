import { describe, expect, it } from "vitest";
import { readClaims } from "./read-claims.js";

describe("readClaims", () => {
  it.each([
    ["wir sind mitglied was steht uns zu", "member"],
    ["als mitglied bekommen wir was", "member"],
    ["wir sind kein mitglied", "non-member"],
    ["was bekommen nichtmitglieder", "non-member"],
    ["was geht ohne mitgliedschaft", "non-member"],
    ["beitrag zahlen wir keinen", "non-member"],
    ["im netzwerk sind wir bisher nicht", "non-member"],
    ["ein dorf das keinen cent zahlt", "non-member"],
    ["was bekommt man ohne beitrag", "non-member"],
    ["wer nichts zahlt bekommt was", "non-member"],
    ["wir sind ausgetreten", "former"],
    ["wir sind nicht mehr mitglied", "former"],
    ["wie oft erscheint das magazin", undefined],
    ["wie viele mitglieder hat das netzwerk", undefined],
  ])("hears in „%s“ a claim to be: %s", (folded, membership) => {
    expect(readClaims(folded).membership).toBe(membership);
  });
});
