/** The words of member lists. */
export const texts = {
  lead: "Übernehmen Sie Ihre Mitgliederliste. Sie sehen Zeile für Zeile, was sich ändern würde, bevor etwas geschieht, und können alles zurücknehmen.",
  file: "Mitgliederliste (CSV)",
  fileHint: "Spalten: network, ags, status, valid_from, valid_to, source",
  preview: "Vorschau",
  take: (count: number) => (count === 1 ? "1 Änderung übernehmen" : `${count} Änderungen übernehmen`),
  nothing: "Die Liste enthält nichts Neues.",
  unchanged: (count: number) => `${count} Zeilen stimmen schon.`,
  changes: "Was sich ändern würde",
  line: "Zeile",
  municipality: "Kommune",
  network: "Netzwerk",
  before: "Bisher",
  after: "Künftig",
  isNew: "neu",
  faults: "So kann die Liste nicht übernommen werden",
  faultLine: (line: number) => `Zeile ${line}`,
  taken: (count: number) =>
    count === 1 ? "1 Änderung ist übernommen." : `${count} Änderungen sind übernommen.`,
  undo: "Zurücknehmen",
  undone: "Alles ist wieder wie vorher.",
  statuses: { member: "Mitglied", former: "ehemalig", applicant: "beantragt" },
} as const;
