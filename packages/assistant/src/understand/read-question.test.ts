import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AssistantError } from "../turn.js";
import { readQuestion } from "./read-question.js";

describe("readQuestion", () => {
  it.each([
    { name: "spaces and line ends", raw: "  Was ist\r\n ein\tISEK? ", question: "Was ist ein ISEK?" },
    { name: "control characters", raw: "Was\u0000 ist\u0007 ein ISEK?", question: "Was ist ein ISEK?" },
    {
      name: "invisible format characters",
      raw: "Was ist ein\u200b ISEK?\u202e",
      question: "Was ist ein ISEK?",
    },
    { name: "split umlauts", raw: "Fo\u0308rderung", question: "Förderung" },
    { name: "half a surrogate pair", raw: "Was ist ein ISEK?\ud83d", question: "Was ist ein ISEK?" },
  ])("puts $name in order", ({ raw, question }) => {
    expect(readQuestion(raw)).toBe(question);
  });

  it.each(["", "   ", "\n\t", "\u0000\u0001", "\u200b\ufeff"])("finds nothing to read in %j", (raw) => {
    expect(() => readQuestion(raw)).toThrow(AssistantError);
    expect(() => readQuestion(raw)).toThrow("Bitte stellen Sie eine Frage");
  });

  it("takes 2000 characters and refuses 2001 with the limit in its sentence", () => {
    expect(readQuestion("ä".repeat(2000))).toHaveLength(2000);
    expect(() => readQuestion("ä".repeat(2001))).toThrow("höchstens 2000 Zeichen");
  });

  it("throws nothing but what a user may read, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (raw) => {
        try {
          const question = readQuestion(raw);
          expect(readQuestion(question)).toBe(question);
        } catch (error) {
          expect(error).toBeInstanceOf(AssistantError);
        }
      }),
    );
  });
});
