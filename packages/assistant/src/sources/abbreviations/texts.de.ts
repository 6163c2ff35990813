/** What is said of short forms. */
export const abbreviationTexts = {
  standsFor: (short: string, long: string) => `„${short}“ steht für: ${long}.`,
  unknown: (short: string) => `Die Abkürzung „${short}“ kommt in meinen Quellen nicht vor.`,
};
