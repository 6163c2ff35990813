import { describe, expect, it } from "vitest";
import { elapsed, type TimeUnit } from "./elapsed.js";

describe("elapsed", () => {
  it.each<{ from: string; to: string; unit: TimeUnit; says: string }>([
    {
      from: "1994",
      to: "1999-early",
      unit: "years",
      says: "Von 1994 bis 1999 sind es 5 Jahre (berechnet: 1999 − 1994).",
    },
    {
      from: "2024",
      to: "2023",
      unit: "years",
      says: "Von 2023 bis 2024 sind es 1 Jahr (berechnet: 2024 − 2023).",
    },
    {
      from: "2023-06-14",
      to: "2023-11-14",
      unit: "months",
      says: "Vom 14. Juni 2023 bis zum 14. November 2023 sind es 5 Monate (berechnet: 14. November 2023 − 14. Juni 2023).",
    },
    {
      from: "2023-06-14",
      to: "2023-11-14",
      unit: "days",
      says: "Vom 14. Juni 2023 bis zum 14. November 2023 sind es 153 Tage (berechnet: 14. November 2023 − 14. Juni 2023).",
    },
    {
      from: "2009-07-14",
      to: "2024-01-15",
      unit: "years",
      says: "Vom 14. Juli 2009 bis zum 15. Januar 2024 sind es gut 14 Jahre (berechnet: 15. Januar 2024 − 14. Juli 2009).",
    },
    {
      from: "2023-01-31",
      to: "2023-03-30",
      unit: "months",
      says: "Vom 31. Januar 2023 bis zum 30. März 2023 sind es gut 1 Monat (berechnet: 30. März 2023 − 31. Januar 2023).",
    },
    {
      from: "2020-01",
      to: "2023-04",
      unit: "months",
      says: "Von Januar 2020 bis April 2023 sind es 39 Monate (berechnet: April 2023 − Januar 2020).",
    },
  ])("tells „$says“", ({ from, to, unit, says }) => {
    expect(elapsed(from, to, unit)?.text).toBe(says);
  });

  it("counts no days or months between years", () => {
    expect(elapsed("1994", "1999", "days")).toBeUndefined();
    expect(elapsed("1994", "1999-03", "months")).toBeUndefined();
  });
});
