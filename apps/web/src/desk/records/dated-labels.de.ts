/** What fields are called that many kinds of records have. */
export const datedLabels = {
  "validity.from": "Gilt ab",
  "validity.to": "Gilt bis",
  asOf: "Stand",
  certainty: "Sicherheit",
  sourceId: "Quelle",
  note: "Hinweis",
} as const;
