import { describe, expect, it } from "vitest";
import { withoutVerdict } from "./without-verdict.js";

describe("withoutVerdict", () => {
  it.each([
    ["Ja, ein ISEK ist Voraussetzung.", "Ein ISEK ist Voraussetzung."],
    ["Nein: Arbeitsgemeinschaften sind dauerhaft.", "Arbeitsgemeinschaften sind dauerhaft."],
    ["Ja, im Kern: „Konzept“ meint dasselbe.", "„Konzept“ meint dasselbe."],
    ["Januar und Februar sind gemeint.", "Januar und Februar sind gemeint."],
    ["2025 waren es 133 Projekte.", "2025 waren es 133 Projekte."],
  ])("tells „%s“ as „%s“", (text, told) => {
    expect(withoutVerdict(text)).toBe(told);
  });
});
