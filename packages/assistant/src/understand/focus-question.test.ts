import { describe, expect, it } from "vitest";
import { focusQuestion } from "./focus-question.js";

const namesNothing = () => false;

describe("what a question asks, without what people say around it", () => {
  it.each([
    {
      text: "Hallo zusammen, kurze Frage: Wo steht der Bücherschrank im Zentrum?",
      asks: "Wo steht der Bücherschrank im Zentrum?",
    },
    {
      text: "Wenn das Amt fragt: Wo steht der Bücherschrank im Zentrum?",
      asks: "Wo steht der Bücherschrank im Zentrum?",
    },
    {
      text: "Alte Färberei am Kanal: was hat das gekostet?",
      asks: "Alte Färberei am Kanal: was hat das gekostet?",
    },
  ])("of „$text“ is „$asks“", ({ text, asks }) => {
    expect(focusQuestion(text, namesNothing)).toBe(asks);
  });

  it("is a short one alone, where it goes on with what was talked about", () => {
    const text = "Bin gleich im Termin. Und 2023? Eilt nicht.";
    expect(focusQuestion(text, namesNothing)).toBe(text);
    expect(focusQuestion(text, namesNothing, true)).toBe("Und 2023?");
  });
});
