export const fundingShareTexts = {
  rates: {
    usual: (percent: string) => `bei ${percent} Prozent Förderung`,
    given: (percent: string) => `bei ${percent} Prozent Förderung`,
    highest: (percent: string) => `beim höchsten Fördersatz von ${percent} Prozent`,
    lowest: (percent: string) => `beim niedrigsten Fördersatz von ${percent} Prozent`,
  },
  grant: (rate: string) => `Zuwendung ${rate}`,
  ownShare: (rate: string) => `Eigenanteil ${rate}`,
  total: (rate: string) => `Zuwendungsfähige Kosten ${rate}`,
  ownShareOfAmounts: "Eigenanteil",
  grantOfAmounts: "Zuwendung",
  totalOfAmounts: "Kosten",
  rateOfAmounts: "Anteil der Zuwendung an den Kosten",
  range: (least: string, most: string) =>
    `Je nach Kommune liegt die Zuwendung zwischen ${least} und ${most} Euro; verbindlich ist die Auskunft der Bezirksregierung.`,
  condition: "Gerechnet ist so, als wären die Kosten ganz zuwendungsfähig.",
  computed: (label: string, euro: string, expression: string) =>
    `${label}: ${euro} Euro (berechnet: ${expression}).`,
  unit: "Euro",
};
