import {
  applicantLabels,
  applicationWindow,
  type FundingProgramme,
  fundingLevelLabels,
  programmePeriod,
} from "@stadtlotse/domain";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { openSource, sourceNote } from "./describe-source.js";
import { heading, namedValues, note, openUrl, paragraph } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** A funding programme: whether it runs today, what it pays and where that is written. */
export function programmeCard(programme: FundingProgramme, today: string): AdaptiveCard {
  const { name, subtitle, purpose, level, funders, conditions, share, phases, contact, sourceIds } =
    programme;
  return createCard(
    name,
    [
      heading(name),
      ...(subtitle === undefined ? [] : [paragraph(subtitle)]),
      paragraph(purpose),
      namedValues([
        [texts.period, programmePeriod(programme, today).text],
        [texts.deadline, applicationWindow(phases, today).text],
        [texts.rate, share?.certainty === "unconfirmed" ? texts.notNamed : (share?.text ?? texts.notNamed)],
        [texts.funders, funders.length > 0 ? funders.join(", ") : fundingLevelLabels[level]],
        [texts.applicants, conditions.applicants.map((kind) => applicantLabels[kind]).join(", ")],
        [texts.contact, contact],
      ]),
      ...(programme.note === undefined ? [] : [note(programme.note)]),
      sourceNote(sourceIds),
    ],
    [openUrl(texts.openProgramme, programme.url) ?? openSource(sourceIds[0] ?? "")],
  );
}
