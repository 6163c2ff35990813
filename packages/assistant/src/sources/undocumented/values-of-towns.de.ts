import type { UndocumentedKind } from "./undocumented-kind.js";

/** What people ask of towns and no source says. */
export const ofTowns = {
  vacancy: {
    unknown: "Wie viele Läden in einer Stadt leer stehen, ist nicht belegt.",
    telling: /leerstandsquote|\d+ (?:leere|leerstehende)|(?:stehen|standen) \d+/iu,
    asked: [
      "Wie hoch ist die Leerstandsquote bei uns?",
      "Welche Leerstandsquote hat die Innenstadt?",
      "Leerstandsquote der Stadt aktuell?",
      "Wie viele Läden stehen dort zurzeit leer?",
      "Wie viele Ladenlokale stehen in der Straße gerade leer?",
      "Wie viele leere Geschäfte gibt es im Zentrum der Stadt?",
      "Zahl der leeren Läden in der Fußgängerzone, heute?",
      "Wie viel Prozent der Geschäfte stehen bei uns leer?",
      "Anteil der leerstehenden Ladenlokale in der Altstadt?",
      "Gibt es eine Statistik zum Leerstand in unserer Stadt?",
      "Wie war der Leerstand vorher und nachher?",
      "Wie hat sich die Leerstandsquote entwickelt?",
      "Leerstandsquote mit Quelle bitte.",
    ],
  },
  rent: {
    unknown: "Mieten und Bodenpreise einzelner Städte sind nicht belegt.",
    telling: /quadratmeter|bodenrichtwert/iu,
    asked: [
      "Wie hoch ist die Miete für einen Laden in der Innenstadt?",
      "Was kostet der Quadratmeter Ladenfläche in der Fußgängerzone?",
      "Welche Ladenmieten werden in der Stadt verlangt?",
      "Was zahlt man dort an Pacht für ein Geschäft?",
      "Durchschnittliche Kaltmiete für Ladenlokale?",
      "Wie teuer sind Gewerbeflächen im Zentrum?",
      "Welcher Bodenrichtwert gilt in der Innenstadt?",
    ],
  },
  politics: {
    unknown: "Zu Haltungen und Abstimmungen von Fraktionen und Parteien habe ich keine Quellen.",
    telling: /fraktion|partei/iu,
    asked: [
      "Was sagt die Fraktion im Rat dazu?",
      "Wie steht die SPD vor Ort zu dem Projekt?",
      "Welche Fraktion hat dagegen gestimmt?",
      "Was halten die Grünen im Stadtrat davon?",
      "Wie hat die CDU bei der Satzung abgestimmt?",
      "Welche Partei war im Ausschuss gegen den Antrag?",
      "Wie ging die Abstimmung im Rat aus, nach Fraktionen?",
      "Was sagt die FDP-Fraktion dazu?",
      "Was meint die Opposition im Rat zu dem Projekt?",
      "Wie findet der Bürgermeister das Programm?",
      "Was hat der Landrat dazu gesagt?",
      "Was hält die Ministerin persönlich davon?",
      "Ist die Linke im Stadtrat dafür oder dagegen?",
    ],
  },
} as const satisfies Readonly<Record<string, UndocumentedKind>>;
