import { describe, expect, it } from "vitest";
import { asksOpenly } from "./asks-openly.js";

describe("whether a question is an open one", () => {
  it.each([
    ["Welche Angebote haben wir?", true],
    ["Worauf haben wir Anspruch?", true],
    ["Wir sind raus, was bleibt uns?", true],
    ["Nenn mir die Formate.", true],
    ["Von den Angeboten sind drei für alle. Welche denn?", true],
    ["Zu welchen Themen wird beraten?", true],
    ["Gibt es irgendetwas für Orte ohne Beitrag?", true],
    ["Gibt's was umsonst bei euch?", true],
    ["Bekommen wir den Newsletter?", false],
    ["Was ist mit dem Newsletter?", false],
    ["Den Newsletter, gibt es den für uns?", false],
    ["Wer darf den Newsletter lesen?", false],
  ])("„%s“: %s", (question, isOpen) => {
    expect(asksOpenly(question)).toBe(isOpen);
  });
});
