import { describe, expect, it } from "vitest";
import { askedWords } from "./asked-words.js";

describe("what is asked, without the story around it", () => {
  it.each([
    ["Ich schreibe eine Chronik: stand Werne 2013 auf der Liste?", "stand werne 2013 auf der liste"],
    ["Haltern ist 2021 eingetreten, was kostete das?", "was kostete das"],
    ["Wir sind neu hier. Mit welchem Ortsteil ist Velbert dabei?", "mit welchem ortsteil ist velbert dabei"],
    ["Was bleibt uns, seit wir ausgetreten sind?", "was bleibt uns seit wir ausgetreten sind"],
    ["Wo war das Fest A.B.C. 2005?", "wo war das fest a b c 2005"],
    ["Unna, Bönen und Kamen", "unna bonen und kamen"],
  ])("of „%s“ is „%s“", (question, asked) => {
    expect(askedWords(question).join(" ")).toBe(asked);
  });
});
