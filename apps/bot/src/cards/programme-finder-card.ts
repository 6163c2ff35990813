import { applicantLabels, fundingMeasureLabels } from "@stadtlotse/domain";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, paragraph, submit } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** The form of the programme finder. Whatever is left open counts as unknown, never as "no". */
export function programmeFinderCard(): AdaptiveCard {
  return createCard(
    texts.finderTitle,
    [
      heading(texts.finderTitle),
      paragraph(texts.finderIntroduction),
      {
        type: "Input.ChoiceSet",
        id: "measures",
        label: texts.finderMeasure,
        choices: choicesOf(fundingMeasureLabels),
        isRequired: true,
        errorMessage: texts.finderMeasureMissing,
        placeholder: texts.finderChoose,
        wrap: true,
      },
      {
        type: "Input.ChoiceSet",
        id: "applicant",
        label: texts.finderApplicant,
        choices: choicesOf(applicantLabels),
        placeholder: texts.finderLeaveOpen,
        wrap: true,
      },
      {
        type: "Input.ChoiceSet",
        id: "settlement",
        label: texts.finderSettlement,
        choices: [
          { title: texts.rural, value: "rural" },
          { title: texts.urban, value: "urban" },
        ],
        placeholder: texts.finderLeaveOpen,
        wrap: true,
      },
      { type: "Input.Number", id: "population", label: texts.finderPopulation },
    ],
    [submit(texts.finderSearch, { verb: "find-programmes" }, { withInputs: true })],
  );
}

function choicesOf(labels: Readonly<Record<string, string>>): { title: string; value: string }[] {
  return Object.entries(labels)
    .map(([value, label]) => ({ value, title: label.charAt(0).toUpperCase() + label.slice(1) }))
    .sort((left, right) => left.title.localeCompare(right.title, "de"));
}
