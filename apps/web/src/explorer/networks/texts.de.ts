export const texts = {
  title: "Netzwerke",
  lead: "Welche Netzwerke der Stadtentwicklung es in Nordrhein-Westfalen gab und gibt, und was aus ihnen wurde.",
  diagram: "Netzwerke im Zeitverlauf",
  diagramHint:
    "Eine Zeile zeigt ein Netzwerk und die Arbeitsgemeinschaft, die es seit 2024 fortführt. Punkte sind Ereignisse; wo ein Balken gestrichelt beginnt, ist der Anfang nicht bekannt.",
  table: "Netzwerke und Arbeitsgemeinschaften",
  name: "Name",
  period: "Eigenständig",
  becomes: "Nachfolge",
  events: "Was geschah",
  date: "Datum",
  event: "Ereignis",
  noPeriod: "nicht bekannt",
  members: "Mitglieder auf der Karte ansehen",
} as const;
