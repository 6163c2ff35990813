const germanUnits: Readonly<Record<string, string>> = {
  EUR: "Euro",
  "EUR a year": "Euro im Jahr",
  "million EUR": "Millionen Euro",
  anniversary: "(Jubiläum)",
  applications: "Anträge",
  districts: "Stadtteile",
  "government districts": "Regierungsbezirke",
  inhabitants: "Einwohnerinnen und Einwohner",
  members: "Mitglieder",
  "members a month": "Mitglieder im Monat",
  municipalities: "Kommunen",
  percent: "Prozent",
  persons: "Personen",
  projects: "Projekte",
  services: "Leistungen",
  sites: "Standorte",
  sketches: "Skizzen",
  years: "Jahre",
};

/** A unit of a recorded value in German; one without a German word here stays as it is recorded. */
export function formatUnit(unit: string): string {
  return germanUnits[unit] ?? unit;
}
