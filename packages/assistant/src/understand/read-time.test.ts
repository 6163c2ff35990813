import { describe, expect, it } from "vitest";
import { readTime } from "./read-time.js";

const today = "2026-11-22";

describe("readTime", () => {
  it.each([
    { question: "wie viele mitglieder gab es 2015", time: { years: [2015] } },
    { question: "zwischen 2012 und 2015", time: { years: [2012, 2015], span: { from: 2012, to: 2015 } } },
    { question: "von 2023 bis 2025", time: { years: [2023, 2025], span: { from: 2023, to: 2025 } } },
    { question: "2023–2025 zusammen", time: { years: [2023, 2025], span: { from: 2023, to: 2025 } } },
    { question: "2015 statt 2012", time: { years: [2015, 2012] } },
    { question: "zahlen fur 2023, 24 und 25", time: { years: [2023, 2024, 2025] } },
    { question: "die projekte 23/24/25", time: { years: [2023, 2024, 2025] } },
    { question: "das programm '24", time: { years: [2024] } },
    { question: "was heisst '12 x 8 calls' dort", time: { years: [] } },
    { question: "2025 und 26 kommunen", time: { years: [2025] } },
    { question: "2020, 15 prozent davon", time: { years: [2020] } },
    { question: "seit 2020 das starkste", time: { years: [2020], span: { from: 2020, to: 2026 } } },
    { question: "und im jahr darauf", time: { years: [], shift: 1 } },
    { question: "und im vorjahr", time: { years: [], shift: -1 } },
    { question: "und zwei jahre davor", time: { years: [], shift: -2, direction: "past" } },
    { question: "drei jahre spater", time: { years: [], shift: 3 } },
    { question: "was galt am 1.1.2024", time: { years: [2024], date: "2024-01-01" } },
    { question: "was galt am 31. 12. 2023", time: { years: [2023], date: "2023-12-31" } },
    { question: "stand 2021-03", time: { years: [2021], date: "2021-03" } },
    { question: "im marz 2021", time: { years: [2021], date: "2021-03" } },
    { question: "am 5. marz 2021", time: { years: [2021], date: "2021-03-05" } },
    { question: "am 31.2.2024", time: { years: [2024] } },
    { question: "wer ist heute vorsitz", time: { years: [], direction: "now" } },
    { question: "wer war fruher vorsitz", time: { years: [], direction: "past" } },
    { question: "wann ist die nachste tagung", time: { years: [], direction: "future" } },
    { question: "voriges jahr", time: { years: [2025] } },
    { question: "vorletztes jahr", time: { years: [2024] } },
    { question: "in diesem jahr", time: { years: [2026] } },
    { question: "vor corona", time: { years: [2019] } },
    { question: "postleitzahl 592023", time: { years: [] } },
    { question: "was ist ein isek", time: { years: [] } },
  ])("reads $question", ({ question, time }) => {
    expect(readTime(question, today)).toEqual(time);
  });
});
