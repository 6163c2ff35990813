/** What is said where facts alone do not say it. */
export const factTexts = {
  whichNetwork: "Welches Netzwerk meinen Sie?",
};
