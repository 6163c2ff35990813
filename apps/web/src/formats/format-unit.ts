const germanUnits: Readonly<Record<string, string>> = {
  EUR: "Euro",
  "thousand EUR": "Tausend Euro",
  "million EUR": "Millionen Euro",
  "billion EUR": "Milliarden Euro",
  percent: "Prozent",
  municipalities: "Kommunen",
  members: "Mitglieder",
  persons: "Personen",
  inhabitants: "Menschen",
  projects: "Projekte",
  programmes: "Programme",
  areas: "Gebiete",
  sites: "Orte",
  years: "Jahre",
  months: "Monate",
};

/** A unit of a recorded value in German; one without a German word here stays as it is recorded. */
export function formatUnit(unit: string): string {
  return germanUnits[unit] ?? unit;
}
