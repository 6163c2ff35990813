/** What is said where facts alone do not say it. */
export const factTexts = {
  whichNetwork: "Welches Netzwerk meinen Sie?",
  decided: (asOf: string, reason: string) =>
    `Die Quellen sagen dazu Verschiedenes; die Geschäftsstelle hat entschieden, dass diese Angabe gilt (${asOf}). Begründung: ${asSentence(reason)}`,
  leftOpen: (asOf: string, reason: string) =>
    `Welche Angabe gilt, lässt die Geschäftsstelle bewusst offen (${asOf}). Begründung: ${asSentence(reason)}`,
  notKnownOf: (label: string, name: string) => `Zu „${name}“ ist in meinen Quellen nicht belegt: ${label}.`,
};

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
