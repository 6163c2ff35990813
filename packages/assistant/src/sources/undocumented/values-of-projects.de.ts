import type { UndocumentedKind } from "./undocumented-kind.js";

/** What people ask of projects and their money and no source says. */
export const ofProjects = {
  progress: {
    unknown: "Zum Fortgang und zu Einzelheiten des Projekts habe ich keine Quellen.",
    telling: /fertig|eingeweiht|eröffnet|architekt|bauzeit/iu,
    asked: [
      "Wann ist der Umbau fertig?",
      "Wann wird das neue Haus eingeweiht?",
      "Wer ist der Architekt?",
      "Wie viele Bäume wurden gepflanzt?",
      "Wie weit ist der Bau?",
      "Welche Firma baut das?",
      "Hat sich der Bau verzögert?",
      "Wann war der erste Spatenstich?",
      "Wie viele Quadratmeter wurden gepflastert?",
      "Wie viele Bänke stehen dort jetzt?",
      "Wer hat den Wettbewerb gewonnen?",
      "Wann rücken die Bagger an?",
      "Wie viele Wohnungen sind entstanden?",
      "Wird der Zeitplan eingehalten?",
      "Wer ist Bauleiter?",
    ],
  },
  spent: {
    unknown: "Was davon abgerufen oder ausgegeben wurde, ist nicht belegt.",
    telling: /abgerufen|ausgegeben|verausgabt/iu,
    asked: [
      "Wie viel von dem Geld wurde nicht abgerufen?",
      "Wie viel ist davon schon ausgegeben?",
      "Sind die Mittel komplett verbraucht?",
      "Wie viel ist noch übrig?",
      "Was wurde bis heute ausgezahlt?",
      "Wie viel haben die Kommunen zurückgegeben?",
      "Wie hoch ist der Mittelabfluss?",
      "Was hat das bis jetzt gekostet?",
    ],
  },
} as const satisfies Readonly<Record<string, UndocumentedKind>>;
