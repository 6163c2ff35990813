import { texts as fundingTexts } from "../../explorer/funding/texts.de.js";
import { choicesFrom, named } from "../records/choice-source.js";

/** Programmes, and whole families of them: sums and application papers are also known of these. */
export const programmesAndFamilies = choicesFrom("programmes", (programmes) => [
  ...Object.entries(fundingTexts.figuresOf).map(([value, label]) => ({ value, label })),
  ...named(programmes).filter(({ value }) => !(value in fundingTexts.figuresOf)),
]);
