import { unitsOn } from "../handover/units-today.js";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, paragraph, submit } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** The form with which the office says for which units a channel answers. */
export function expertTeamCard(today: string): AdaptiveCard {
  return createCard(
    texts.teamTitle,
    [
      heading(texts.teamTitle),
      paragraph(texts.teamExplanation),
      {
        type: "Input.ChoiceSet",
        id: "unitIds",
        label: texts.teamUnits,
        isMultiSelect: true,
        style: "expanded",
        choices: unitsOn(today).map(({ id, unit }) => ({ title: unit, value: id })),
        wrap: true,
      },
    ],
    [submit(texts.save, { verb: "appoint-team" }, { withInputs: true })],
  );
}
