export const fundingShareTexts = {
  grant: (percent: number) => `Zuwendung bei ${percent} Prozent`,
  ownShare: (percent: number) => `Eigenanteil bei ${percent} Prozent Förderung`,
  range: (least: string, most: string) =>
    `Je nach Kommune liegt die Zuwendung zwischen ${least} und ${most} Euro; verbindlich ist die Auskunft der Bezirksregierung.`,
  condition: "Gerechnet ist so, als wären die Kosten ganz zuwendungsfähig.",
  computed: (label: string, euro: string, expression: string) =>
    `${label}: ${euro} Euro (berechnet: ${expression}).`,
  unit: "Euro",
};
