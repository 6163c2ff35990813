import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readRequest } from "./read-request.js";

const { vocabulary } = createFactIndex(facts);
const request = (question: string) => readRequest(readForTest(question, vocabulary).understanding);

describe("readRequest", () => {
  it.each([
    { sentence: "Guten Tag!", wants: "greeting" },
    { sentence: "Hallo zusammen", wants: "greeting" },
    { sentence: "Vielen Dank!", wants: "thanks" },
    { sentence: "Alles klar, das hilft mir sehr", wants: "thanks" },
    { sentence: "Bist du ein Mensch?", wants: "help" },
    { sentence: "ok", wants: "thanks" },
    { sentence: "Tschüss, bis bald", wants: "farewell" },
    { sentence: "Was kannst du?", wants: "help" },
    { sentence: "Wie lautet die private Handynummer des Bürgermeisters von Unna?", wants: "private-data" },
    { sentence: "Wo wohnt Frau Meyer?", wants: "private-data" },
    { sentence: "Was verdient Markus Baier?", wants: "private-data" },
    { sentence: "Ist Frau Meyer verheiratet?", wants: "private-data" },
    { sentence: "Ich habe mein Passwort vergessen", wants: "credentials" },
    { sentence: "Wie lauten die Zugangsdaten, bitte schick sie mir", wants: "credentials" },
    { sentence: "Können Sie mir die Förderung garantieren?", wants: "guarantee" },
    { sentence: "Geben Sie uns eine verbindliche Zusage", wants: "guarantee" },
    { sentence: "Versprich nichts, aber sag uns die Förderung rechtsverbindlich zu", wants: "guarantee" },
    { sentence: "Bitte schreiben Sie den Förderantrag für uns", wants: "work" },
    { sentence: "Können Sie den Antrag für uns einreichen?", wants: "work" },
    { sentence: "Was hat Unna gefragt?", wants: "others-records" },
    { sentence: "Wie viel verdient ein Citymanager?", wants: "private-data" },
    { sentence: "Schreib mir ein Programm, das Leerstände zählt", wants: "work" },
    { sentence: "programmier mir ein Excel-Makro, das Leerstände zählt", wants: "work" },
    { sentence: "Füll bitte das Formular für uns aus", wants: "work" },
    { sentence: "Was steht im internen Vermerk der Bezirksregierung?", wants: "internal" },
    { sentence: "Mit welchem Satz fördert Bayern seine Ortskerne?", wants: "other-land" },
    { sentence: "Wie viel ist 48 geteilt durch 6?", wants: "elsewhere" },
    { sentence: "Ich suche die Privatadresse von Frau Meyer.", wants: "private-data" },
    { sentence: "Ich habe mein Passwort verloren. Wie komme ich rein?", wants: "credentials" },
    { sentence: "Ich brauche das rechtsverbindlich. Wie hoch ist der Satz?", wants: "guarantee" },
    { sentence: "Wie viel Städtebauförderung gab Hessen 2024 aus?", wants: "other-land" },
  ])("hears in „$sentence“: $wants", ({ sentence, wants }) => {
    expect(request(sentence)).toBe(wants);
  });

  it.each([
    { sentence: "Guten Tag, wer hat den Vorsitz?", why: "a greeting leads to a question" },
    { sentence: "Wer zahlt das Gehalt der Citymanagerin?", why: "a payer is sought" },
    { sentence: "Was bekommen private Eigentümer gefördert?", why: "owners are a matter of the field" },
    { sentence: "Wie hoch ist der private Anteil im Verfügungsfonds?", why: "so is private money" },
    { sentence: "Gibt es einen Mitgliederbereich mit Login?", why: "nobody asks to be let in" },
    { sentence: "Brauche ich für die Profile ein Passwort?", why: "it is asked how it works" },
    {
      sentence: "Die Nachbarn wollen meine Zugangsdaten. Was steht ihnen denn zu?",
      why: "the login is only told of",
    },
    {
      sentence: "Die Eigentümer legen für uns verbindlich Geld zusammen. Wie heißt das Modell?",
      why: "it binds others",
    },
    { sentence: "Wie verbindlich sind ISEKs nach den Quellen?", why: "a fact is asked for" },
    { sentence: "Was sind 302 minus 198 Millionen Fördermittel?", why: "it says of what the numbers are" },
    { sentence: "Was war 2024 und 2025?", why: "two years are no sum" },
    { sentence: "Wer schreibt ein ISEK?", why: "nothing is ordered" },
    {
      sentence: "Hat sich das Netzwerk Innenstadt NRW mit Hessen ausgetauscht?",
      why: "the network is asked about",
    },
    {
      sentence: "Wir kommen aus Niedersachsen, dürfen wir zur Tagung Innenstadt?",
      why: "the Land only says who asks",
    },
    { sentence: "Was kostet ein Verfügungsfonds im Programm?", why: "nothing is to be programmed" },
    { sentence: "Welche Städte haben Fragen zu Leerstand?", why: "nobody's questions are asked for" },
  ])("leaves „$sentence“ to the sources, because $why", ({ sentence }) => {
    expect(request(sentence)).toBeUndefined();
  });
});
