import { describe, expect, it } from "vitest";
import { readClaims } from "./read-claims.js";

describe("readClaims", () => {
  it.each([
    ["wir sind mitglied was steht uns zu", "member"],
    ["als mitglied bekommen wir was", "member"],
    ["Mitglied sind wir schon lange, was steht uns zu?", "member"],
    ["Sind Mitglied seit 2015. Dürfen wir den Newsletter beziehen?", "member"],
    ["Kommt da jemand raus, oder ist das bei unserer Mitgliedschaft nicht drin?", "member"],
    ["Unsere Mitgliedschaft läuft, ist die Fachbörse dabei?", "member"],
    ["wir sind kein mitglied", "non-member"],
    ["was bekommen nichtmitglieder", "non-member"],
    ["was geht ohne mitgliedschaft", "non-member"],
    ["beitrag zahlen wir keinen", "non-member"],
    ["im netzwerk sind wir bisher nicht", "non-member"],
    ["Wir sind neu im Bauamt und bisher in keinem Netzwerk.", "non-member"],
    ["ein dorf das keinen cent zahlt", "non-member"],
    ["was bekommt man ohne beitrag", "non-member"],
    ["wer nichts zahlt bekommt was", "non-member"],
    ["Die Nachbarstadt ist nicht dabei. Was stünde denen zu?", "non-member"],
    ["Gibt es etwas für Orte außerhalb des Netzwerks?", "non-member"],
    ["Wir waren noch nie dabei", "non-member"],
    ["Den Rundbrief hätten wir gern, sind aber nicht beigetreten.", "non-member"],
    ["Geht das auch, ohne dass wir beigetreten sind?", "non-member"],
    ["Mitglied sind wir nich, was nu?", "non-member"],
    ["wir sind ausgetreten", "former"],
    ["und wenn wir austreten?", "former"],
    ["wir sind nicht mehr mitglied", "former"],
    ["Wir sind nicht mehr im Netzwerk, gilt das noch?", "former"],
    ["Bis 2019 waren wir dabei, haben wir noch Anspruch?", "former"],
    ["Früher bekamen wir den Rundbrief. Ist das jetzt vorbei?", "former"],
    ["Wir haben jahrelang gezahlt, dürfen wir noch anrufen?", "former"],
    ["Was bleibt uns als Ehemaligen?", "former"],
    ["Nach unserer früheren Mitgliedschaft: was geht weiter?", "former"],
    ["wie oft erscheint das magazin", undefined],
    ["wie viele mitglieder hat das netzwerk", undefined],
    ["Was hätten wir davon, wenn wir Mitglied wären?", undefined],
    ["Wir wollen Mitglied werden, was bringt das?", undefined],
    ["Ist das da nicht dabei?", undefined],
    ["Ist das nicht nur für Mitglieder?", undefined],
    ["Ist Unna dabei?", undefined],
    ["Seit wann sind wir Mitglied?", undefined],
    ["In welchen Netzwerken sind wir dabei?", undefined],
  ])("hears in „%s“ a claim to be: %s", (question, membership) => {
    expect(readClaims(question).membership).toBe(membership);
  });

  it("tells the asker from others", () => {
    expect(readClaims("Wir sind nicht dabei.").isOfAsker).toBe(true);
    expect(readClaims("Die Nachbarstadt ist nicht dabei.").isOfAsker).toBe(false);
  });
});
