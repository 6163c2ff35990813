import { describe, expect, it } from "vitest";
import { readForTest } from "../testing/read-for-test.js";
import { atPlace } from "./at-place.js";

const anyDistrict = { unit: "zuständige Bezirksregierung, Dezernat 35", reason: "sie entscheidet" };
const noOtherWords = new Set<string>();

describe("atPlace", () => {
  it.each([
    { question: "Wann kommt der Bescheid für Lünen?", unit: "Bezirksregierung Arnsberg, Dezernat 35" },
    { question: "Wer hilft den Kommunen im Kreis Höxter?", unit: "Bezirksregierung Detmold, Dezernat 35" },
    { question: "Wann kommt der Bescheid für Lünen und Bonn?", unit: anyDistrict.unit },
    { question: "Wann kommt der Bescheid?", unit: anyDistrict.unit },
  ])("names $unit for „$question“", ({ question, unit }) => {
    expect(atPlace(anyDistrict, readForTest(question, noOtherWords))).toEqual({ ...anyDistrict, unit });
  });

  it("knows the district of the town that is proven to ask", () => {
    const handover = atPlace(
      anyDistrict,
      readForTest("Wann kommt unser Bescheid?", noOtherWords, "05978036"),
    );
    expect(handover?.unit).toBe("Bezirksregierung Arnsberg, Dezernat 35");
  });

  it("leaves every other unit as it is", () => {
    const other = { unit: "AG Innenstadt", reason: "sie berät" };
    expect(atPlace(other, readForTest("Wer berät Lünen?", noOtherWords))).toBe(other);
    expect(atPlace(null, readForTest("Wer berät Lünen?", noOtherWords))).toBeNull();
  });
});
