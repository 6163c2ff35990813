export const texts = {
  title: "Leistungen",
  lead: "Was die Leistungsübersicht des Netzwerks Innenstadt NRW (März 2021) und spätere Angaben der Geschäftsstelle für alle Kommunen vorsehen und was für Mitglieder. Wählen Sie Ihre Kommune, um zu sehen, was ihr heute zusteht.",
  service: "Leistung",
  basic: "Basisangebot",
  addedValue: "Mehrwertangebot",
  yours: (name: string) => `Für ${name}`,
  tierOf: (name: string, tier: string) => `${name} hat heute ${tier}.`,
  tiers: {
    "added-value": "das Mehrwertangebot",
    basic: "das Basisangebot",
    none: "keinen Anspruch aus der Leistungsübersicht",
  },
  sections: {
    consulting: "Beratung",
    communication: "Kommunikation und Information",
    events: "Veranstaltungen",
  },
} as const;
