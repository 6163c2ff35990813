import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByLikeness } from "./group-by-likeness.js";

const group = (...questions: string[]) => groupByLikeness(questions, (question) => question);

describe("questions", () => {
  it("come together when they say much the same in other forms, the most frequent first", () => {
    expect(
      group(
        "Wann öffnet das Schwimmbad?",
        "Wer zahlt die Dachrinne am Marktplatz?",
        "Wer bezahlt Dachrinnen am Markt?",
        "Zahlt jemand die DACHRINNE am Marktplatz",
      ),
    ).toEqual([
      [
        "Wer zahlt die Dachrinne am Marktplatz?",
        "Wer bezahlt Dachrinnen am Markt?",
        "Zahlt jemand die DACHRINNE am Marktplatz",
      ],
      ["Wann öffnet das Schwimmbad?"],
    ]);
  });

  it.each([
    ["Wie hoch ist der Fördersatz?", "Wie hoch ist der Kirchturm?"],
    ["Wer ist neu im Vorstand?", "Wer ist neu im Beirat?"],
    ["Ja?", "Na?"],
  ])("stay apart when only their frame is the same: %s %s", (one, other) => {
    expect(group(one, other)).toHaveLength(2);
  });

  it("are each in exactly one group", () => {
    const word = fc.constantFrom("Leerstand", "Leerstände", "Markt", "Förderung", "wann", "ist", "");
    const question = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(question, { maxLength: 12 }), (questions) => {
        expect(
          group(...questions)
            .flat()
            .toSorted(),
        ).toEqual(questions.toSorted());
      }),
    );
  });
});
