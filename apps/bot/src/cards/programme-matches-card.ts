import type { ProgrammeMatch } from "@stadtlotse/domain";
import { type AdaptiveCard, type CardElement, createCard } from "./adaptive-card.js";
import { sourceNote } from "./describe-source.js";
import { heading, namedValues, note, paragraph, submit } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

const shown = 5;

/** What the programme finder found, best first, each programme with the reason of every criterion. */
export function programmeMatchesCard(matches: readonly ProgrammeMatch[]): AdaptiveCard {
  const fitting = matches.filter(({ verdict }) => verdict !== "fails").slice(0, shown);
  if (fitting.length === 0) {
    return createCard(
      texts.noProgrammeTitle,
      [heading(texts.noProgrammeTitle), paragraph(texts.noProgramme)],
      [submit(texts.finderAgain, { verb: "command", command: "programme-finder" })],
    );
  }
  return createCard(
    texts.matchesTitle(fitting.length),
    [heading(texts.matchesTitle(fitting.length)), ...fitting.map(matchElement), note(texts.matchesCaveat)],
    fitting.map(({ programme }) =>
      submit(texts.showProgramme(programme.name), {
        verb: "show",
        kind: "programme",
        id: programme.id,
      }),
    ),
  );
}

function matchElement({ programme, verdict, criteria, period, applications }: ProgrammeMatch): CardElement {
  const reasons = criteria.map(({ verdict: each, reason }) => [texts.criterion[each], reason] as const);
  const values = namedValues([...reasons, [texts.period, period.text], [texts.deadline, applications.text]]);
  return {
    type: "Container",
    spacing: "Medium",
    separator: true,
    items: [
      { type: "TextBlock", text: `${programme.name}: ${texts.match[verdict]}`, wrap: true, weight: "Bolder" },
      ...(values === undefined ? [] : [values]),
      sourceNote(programme.sourceIds.slice(0, 2)),
    ],
  };
}
