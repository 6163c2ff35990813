import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const law = readIn("baugb", "2022-03");
const directive = readIn("stbaufrl-2023", "2023-06-15");

/** The legal frame of Städtebauförderung: Grundgesetz, BauGB, agreement of Bund and Länder, directive of the Land. */
export const fundingLawFacts: readonly Fact[] = [
  ...stateFacts(law, "baugb", [
    {
      predicate: "components",
      value: list("§§ 136-164b", "§§ 171a-171d", "§ 171e", "§ 171f", "§ 172"),
      status: "in-force",
      statement:
        "Das Besondere Städtebaurecht im Baugesetzbuch regelt städtebauliche Sanierungsmaßnahmen (§§ 136-164b), Stadtumbau (§§ 171a-171d), Soziale Stadt (§ 171e), private Initiativen wie ISG (§ 171f) und Erhaltungssatzungen (§ 172).",
    },
    {
      predicate: "not-to-be-confused-with",
      value: list("§ 171e Soziale Stadt", "§ 171f ISG", "§§ 171a-171d Stadtumbau"),
      status: "in-force",
      statement:
        "Leicht verwechselt werden drei Stellen im Baugesetzbuch: § 171e betrifft die Soziale Stadt, § 171f private Initiativen wie Immobilien- und Standortgemeinschaften (ISG), §§ 171a-171d den Stadtumbau.",
    },
    {
      predicate: "eligible-measures",
      value: list(
        "Vorbereitung § 140",
        "Ordnungsmaßnahmen § 147",
        "Baumaßnahmen § 148",
        "Sozialplan §§ 180, 181",
        "Modernisierung § 177",
      ),
      status: "in-force",
      statement:
        "Städtebauförderungsmittel können nach § 164a Baugesetzbuch eingesetzt werden für die Vorbereitung (§ 140), Ordnungsmaßnahmen (§ 147) und Baumaßnahmen (§ 148), für die Vergütung Beauftragter, den Sozialplan (§§ 180, 181) und Modernisierungen (§ 177).",
    },
    {
      predicate: "not-eligible",
      value: text("eigene Personal- und Sachkosten der Gemeinde bei Ordnungsmaßnahmen"),
      status: "in-force",
      statement:
        "Eigene Personal- und Sachkosten der Gemeinde für Ordnungsmaßnahmen werden nach § 164a Baugesetzbuch nicht aus der Städtebauförderung bezahlt.",
    },
  ]),
  ...stateFacts(law, "staedtebaufoerderung-nrw", [
    {
      predicate: "definition",
      value: text("Finanzhilfen von Bund und Land für die Erneuerung von Städten und Gemeinden"),
      status: "in-force",
      statement:
        "Städtebauförderung ist Geld von Bund und Land, mit dem Kommunen ihre Stadt- und Ortsteile erneuern und entwickeln. Grundlage sind Art. 104b Grundgesetz und das Besondere Städtebaurecht im Baugesetzbuch (§§ 136-191).",
    },
    {
      predicate: "legal-basis",
      value: list("Art. 104b GG", "§§ 136-191 BauGB"),
      status: "in-force",
      statement:
        "Rechtsgrundlagen der Städtebauförderung sind Art. 104b Grundgesetz, das Besondere Städtebaurecht im Baugesetzbuch (§§ 136-191) und die Verwaltungsvereinbarung von Bund und Ländern (§ 164b Baugesetzbuch).",
    },
  ]),
  ...stateFacts(law, "stadtumbau", [
    {
      predicate: "legal-basis",
      value: text("§§ 171a-171d BauGB"),
      status: "in-force",
      statement:
        "Rechtsgrundlage für Stadtumbau sind §§ 171a-171d Baugesetzbuch. Die §§ 164a und 164b über Fördermittel gelten auch in Stadtumbaugebieten (§ 171b Absatz 4).",
    },
    {
      predicate: "condition",
      value: list(
        "städtebauliche Funktionsverluste",
        "Beschluss des Rates über das Gebiet",
        "städtebauliches Entwicklungskonzept",
      ),
      status: "in-force",
      statement:
        "Stadtumbau setzt erhebliche städtebauliche Funktionsverluste voraus, auch wenn Anforderungen des Klimaschutzes nicht erfüllt werden. Der Rat legt das Gebiet auf der Grundlage eines städtebaulichen Entwicklungskonzepts fest; möglich sind Stadtumbauverträge (§ 171c) und eine Sicherungssatzung (§ 171d).",
    },
  ]),
  ...stateFacts(law, "soziale-stadt", [
    {
      predicate: "legal-basis",
      value: text("§ 171e BauGB"),
      status: "in-force",
      statement:
        "Rechtsgrundlage für Maßnahmen der Sozialen Stadt ist seit 2004 § 171e Baugesetzbuch. Die §§ 164a und 164b über Fördermittel gelten auch dort (§ 171e Absatz 6).",
    },
    {
      predicate: "condition",
      value: list("Beschluss über das Gebiet", "Entwicklungskonzept mit Beteiligung"),
      status: "in-force",
      statement:
        "Für Maßnahmen der Sozialen Stadt beschließt die Kommune nach § 171e Baugesetzbuch das Gebiet und stellt mit Beteiligung ein Entwicklungskonzept auf; eine Koordinierungsstelle ist möglich.",
    },
  ]),
  ...stateFacts(law, "isg", [
    {
      predicate: "legal-basis",
      value: text("§ 171f BauGB und ISGG NRW"),
      status: "in-force",
      statement:
        "Immobilien- und Standortgemeinschaften (ISG) beruhen auf § 171f Baugesetzbuch und in Nordrhein-Westfalen auf dem Gesetz über Immobilien- und Standortgemeinschaften (ISGG NRW).",
    },
  ]),
  ...stateFacts(law, "verwaltungsvereinbarung", [
    {
      predicate: "legal-basis",
      value: list("Art. 104b GG", "§ 164b BauGB"),
      status: "in-force",
      statement:
        "Der Bund gibt seine Finanzhilfen für die Städtebauförderung nach Art. 104b Grundgesetz über eine Verwaltungsvereinbarung mit den Ländern (§ 164b Baugesetzbuch).",
    },
  ]),
  ...stateFacts(readIn("vv-2023", "2023-07-31"), "verwaltungsvereinbarung", [
    {
      predicate: "signed",
      qualifier: "2023-2024",
      value: date("2023-07-04"),
      statement:
        "Die Verwaltungsvereinbarung Städtebauförderung 2023/2024 ist vom 21. März und 4. Juli 2023 und wurde am 31. Juli 2023 im Bundesanzeiger veröffentlicht (BAnz AT 31.07.2023 B4).",
    },
  ]),
  ...stateFacts(readIn("vv-2026", "2025-11-18"), "verwaltungsvereinbarung", [
    {
      predicate: "signed",
      qualifier: "2026-2027",
      value: date("2025-11-18"),
      status: "decided",
      statement:
        "Die Verwaltungsvereinbarung Städtebauförderung 2026/2027 wurde am 18. November 2025 unterzeichnet.",
    },
  ]),
  ...stateFacts(directive, "stbaufrl-nrw-2023", [
    {
      predicate: "definition",
      value: text("Runderlass vom 15. Juni 2023"),
      status: "in-force",
      statement:
        "Die Städtebauförderrichtlinie NRW 2023 ist ein Runderlass vom 15. Juni 2023. Nach ihr vergibt das Land Nordrhein-Westfalen die Städtebauförderung.",
    },
    {
      predicate: "signed",
      value: date("2023-06-15"),
      status: "in-force",
      statement:
        "Die Städtebauförderrichtlinie NRW ist vom 15. Juni 2023 und steht im Ministerialblatt MBl. NRW. 2023 Nr. 25 vom 6. Juli 2023, Seiten 641 bis 694.",
    },
    {
      predicate: "sections",
      value: list(
        "Nr. 7 Vorbereitung",
        "Nr. 8 Ordnungsmaßnahmen",
        "Nr. 9 Baumaßnahmen",
        "Nr. 10 kommunale Förderprogramme und Fonds",
        "Nr. 11 sonstige Ausgaben",
        "Nr. 12 Aufrufe",
        "Nr. 13 Antrag",
        "Nr. 14 Programm",
        "Nr. 15 Bewilligung",
        "Nr. 17 Verwendungsnachweis",
      ),
      status: "in-force",
      statement:
        "Die Städtebauförderrichtlinie NRW 2023 hat 23 Nummern, darunter Nr. 7 Vorbereitung, Nr. 8 Ordnungsmaßnahmen, Nr. 9 Baumaßnahmen, Nr. 10 kommunale Förderprogramme und Fonds, Nr. 11 sonstige Ausgaben, Nr. 12 Aufrufe, Nr. 13 Antrag, Nr. 14 Programm, Nr. 15 Bewilligung und Nr. 17 Verwendungsnachweis.",
    },
    {
      predicate: "predecessor",
      value: text("Förderrichtlinien Stadterneuerung 2008"),
      status: "in-force",
      statement:
        "Die Städtebauförderrichtlinie NRW 2023 folgt auf die Förderrichtlinien Stadterneuerung 2008. Was nach den alten Richtlinien bewilligt wurde, bleibt bei ihnen.",
    },
  ]),
  ...stateFacts(directive, "foerderrichtlinien-stadterneuerung-2008", [
    {
      predicate: "successor",
      value: text("Städtebauförderrichtlinie NRW 2023"),
      status: "in-force",
      statement:
        "Auf die Förderrichtlinien Stadterneuerung 2008 folgte die Städtebauförderrichtlinie NRW 2023; ältere Bewilligungen bleiben unter den Richtlinien von 2008.",
    },
  ]),
  ...stateFacts(readIn("isg-severinstrasse", "2014", "inferred"), "isgg", [
    {
      predicate: "signed",
      value: date("2008-06-10"),
      validity: { from: "2008-06-10" },
      status: "in-force",
      statement:
        "Das Gesetz über Immobilien- und Standortgemeinschaften in Nordrhein-Westfalen (ISGG NRW) ist vom 10. Juni 2008 und wurde zum 1. Juli 2014 geändert.",
    },
    {
      predicate: "legal-basis",
      value: text("§ 171f BauGB"),
      status: "in-force",
      statement:
        "Das ISGG NRW führt § 171f Baugesetzbuch über private Initiativen zur Stadtentwicklung aus. Es ist ein Gesetz, kein Förderprogramm.",
    },
  ]),
  ...stateFacts(readIn("isg-wuppertal"), "isg", [
    {
      predicate: "definition",
      value: text("Zusammenschluss von Eigentümerinnen und Eigentümern"),
      statement:
        "Eine Immobilien- und Standortgemeinschaft (ISG) wertet einen Standort in privater Verantwortung auf. Die Eigentümerinnen und Eigentümer im Gebiet zahlen dafür eine Abgabe; öffentliche Fördermittel gibt es nach dem ISGG nicht.",
    },
    {
      predicate: "condition",
      value: list(
        "Antrag einer privaten Initiative",
        "Satzung der Kommune",
        "öffentlich-rechtlicher Vertrag",
      ),
      statement:
        "Eine Immobilien- und Standortgemeinschaft (ISG) entsteht auf Antrag einer privaten Initiative durch Satzung der Kommune; ein Anspruch darauf besteht nicht. Kommune und Initiative schließen einen öffentlich-rechtlichen Vertrag.",
    },
    {
      predicate: "objection",
      value: text("höchstens ein Drittel"),
      statement:
        "Eine Immobilien- und Standortgemeinschaft (ISG) kommt nur zustande, wenn höchstens ein Drittel der Eigentümerinnen und Eigentümer widerspricht.",
    },
    {
      predicate: "period",
      value: number(5, "years", "up-to"),
      statement:
        "Eine Satzung für eine Immobilien- und Standortgemeinschaft (ISG) gilt höchstens 5 Jahre und kann erneuert werden.",
    },
    {
      predicate: "financing",
      value: text("Abgabe der Eigentümerinnen und Eigentümer"),
      statement:
        "Eine Immobilien- und Standortgemeinschaft (ISG) finanziert sich durch eine Abgabe der Eigentümerinnen und Eigentümer im Gebiet.",
    },
  ]),
];
