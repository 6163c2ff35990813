/** What is said of computed figures. */
export const calculationTexts = {
  units: {
    "million EUR": "Millionen Euro",
    EUR: "Euro",
    "EUR a year": "Euro im Jahr",
    municipalities: "Kommunen",
    projects: "Projekte",
    persons: "Personen",
    services: "Leistungen",
    members: "Mitglieder",
    percent: "Prozent",
    applications: "Anträge",
    sketches: "Skizzen",
    sites: "Standorte",
    years: "Jahre",
    times: "Mal",
    inhabitants: "Einwohnerinnen und Einwohner",
  } as Readonly<Record<string, string>>,
  ofNrw: "aus NRW",
  shareOf: (part: string, whole: string) => `Anteil „${part}“ an „${whole}“`,
  averageOf: (what: string, unit: string) => `${what} im Durchschnitt je Einheit (${unit})`,
  averageGap: (more: string, less: string) => `Im Durchschnitt mehr: ${more} gegenüber ${less}`,
  yearlyAverageOf: (what: string) => `${what} im Durchschnitt der Jahre`,
  sumOf: (what: string) => `Summe, ${what}`,
  partOfAll: (part: string, all: string) => `${part.charAt(0).toUpperCase()}${part.slice(1)} von ${all}`,
  partIs: (label: string, count: string, expression: string) =>
    `${label}: ${count} (berechnet: ${expression}).`,
  notEachYear: "Nicht für jedes Jahr dazwischen ist ein Wert belegt; gerechnet ist mit den genannten Jahren.",
  notAdded: (numbers: readonly string[]) =>
    `${numbers.join("; ")}. Zusammengezählt ist das nicht, denn wer in der einen Zahl steht, kann auch in der anderen stehen.`,
  restOf: (whole: string, part: string) => `Rest: ${whole} ohne ${part}`,
  undated: (value: string) => `${value} (ohne Datum)`,
  changeOf: (grows: boolean, than: string) => `${grows ? "Zuwachs" : "Rückgang"} gegenüber ${than}`,
  extreme: (operation: "largest" | "smallest", name: string, value: string, compared: readonly string[]) =>
    `${operation === "largest" ? "Am höchsten" : "Am niedrigsten"}: ${name} mit ${value}. Verglichen wurde, was belegt ist: ${compared.join(", ")}.`,
  funders: { land: "Landesmittel", bund: "Bundesmittel", eu: "EU-Mittel" } as Readonly<
    Record<string, string>
  >,
  differenceOf: (larger: string, smaller: string) =>
    larger === smaller ? "Unterschied" : `Unterschied ${larger} gegenüber ${smaller}`,
  computed: (label: string, figure: string, unit: string, expression: string) =>
    `${label}: ${figure} ${unit} (berechnet: ${expression}).`,
  sideBySide: (label: string, unit: string, values: readonly string[]) =>
    `${label} (${unit}): ${values.join("; ")}.`,
  notOfYears: (label: string, years: readonly number[]) =>
    `${label}: Für ${years.join(" und ")} ist in meinen Quellen nichts belegt.`,
  noPartsByProgramme:
    "Wie sich die Summe für NRW auf die einzelnen Programme verteilt, ist in meinen Quellen nicht belegt.",
  timesYears: (what: string, years: string) => `${what} in ${years} Jahren`,
  saving: "Ersparnis",
  inYear: "In einem Jahr",
  untilAll: (all: string, counted: string) => `Bis alle ${all} ${counted} einmal erreicht sind`,
  months: "Monate",
  eachMonth: (what: string) => `${what} im Monat`,
  feeOf: (name: string) => `Beitrag ${name}`,
  timeUnits: {
    years: ["Jahr", "Jahre"],
    months: ["Monat", "Monate"],
    days: ["Tag", "Tage"],
  } as const,
  timeBetween: (from: string, to: string) =>
    /^\d+\./.test(from) ? `Vom ${from} bis zum ${to}` : `Von ${from} bis ${to}`,
  aGood: "gut ",
  timeIs: (label: string, count: string, expression: string) =>
    `${label} sind es ${count} (berechnet: ${expression}).`,
};
