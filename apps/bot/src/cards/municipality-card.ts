import {
  attributionNotices,
  formatCalendarDate,
  formatNumber,
  labelOf,
  type Membership,
  type Municipality,
  membershipStatusLabels,
  municipalityTypeLabels,
  sizeClass,
  sizeClassLabels,
} from "@stadtlotse/domain";
import { attributions } from "@stadtlotse/domain/reference/attributions";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, namedValues, note, submit } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** A municipality as the register knows it, with its documented memberships. */
export function municipalityCard(
  municipality: Municipality,
  memberships: readonly Membership[],
): AdaptiveCard {
  const { name, officialName, type, kreisName, regierungsbezirk, population, areaKm2, ags } = municipality;
  return createCard(
    officialName,
    [
      heading(officialName),
      namedValues([
        [texts.municipalityType, municipalityTypeLabels[type]],
        [texts.kreis, kreisName === name ? undefined : kreisName],
        [texts.regierungsbezirk, regierungsbezirk],
        [
          texts.population,
          texts.populationOn(formatNumber(population.value), formatCalendarDate(population.date)),
        ],
        [texts.sizeClass, sizeClassLabels[sizeClass(population.value)]],
        [texts.area, texts.squareKilometres(formatNumber(areaKm2))],
        ["AGS", ags],
        [texts.memberships, memberships.map(describeMembership).join("; ") || texts.noMemberships],
      ]),
      note(texts.sources(attributionNotices(attributions, ["municipalities"]).map(({ notice }) => notice))),
    ],
    [
      submit(texts.similar(name), { verb: "ask", question: texts.similarQuestion(name) }),
      submit(texts.practicesOf(name), { verb: "ask", question: texts.practicesQuestion(name) }),
    ],
  );
}

function describeMembership({ networkId, status, validity }: Membership): string {
  return texts.membership(
    labelOf("CollaborationId", networkId),
    membershipStatusLabels[status],
    validity.from,
    validity.to,
  );
}
