import type { FundingProgramme, Succession } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import type { Lists } from "../../server/use-lists.js";
import type { DescriptionEntry } from "../../shell/description-list.js";
import { linkText } from "../../shell/link-text.js";
import { describePeriod } from "./known-period.js";
import { texts } from "./texts.de.js";

/** What is known of a programme, in the order in which people ask. */
export function describeProgramme(
  programme: FundingProgramme,
  { labels, programmes, successions }: Lists<"labels" | "programmes" | "successions">,
): DescriptionEntry[] {
  const { id, level, funders, measures, conditions, share, legalBasis, contact, url } = programme;
  const { settlement, maximumPopulation, applicants, requires } = conditions;
  const names = new Map(programmes.map((each) => [each.id, each.name]));
  const word = (schema: string, value: string) => labels[schema]?.[value] ?? value;
  const entries: [term: string, value: ComponentChildren][] = [
    [texts.level, word("FundingLevel", level)],
    [texts.period, describePeriod(programme)],
    [texts.funders, funders.join("; ")],
    [texts.measures, measures.map((measure) => word("FundingMeasure", measure)).join("; ")],
    [texts.applicants, applicants.map((applicant) => word("ApplicantKind", applicant)).join("; ")],
    [texts.requires, requires.map((requirement) => texts.requirements[requirement]).join("; ")],
    [texts.settlement, settlement && texts.settlements[settlement]],
    [
      texts.maximumPopulation,
      maximumPopulation && texts.upToPopulation(maximumPopulation.toLocaleString("de-DE")),
    ],
    [texts.share, share?.text],
    [
      texts.legalBasis,
      legalBasis
        .map(({ act, provision }) => (provision === undefined ? act : `${provision} ${act}`))
        .join("; "),
    ],
    [texts.contact, contact && linkText(contact)],
    [texts.address, url && linkText(url)],
    [
      texts.predecessors,
      linkProgrammes(successions, names, "predecessorId", (each) => each.successorId === id),
    ],
    [texts.successor, linkProgrammes(successions, names, "successorId", (each) => each.predecessorId === id)],
  ];
  return entries.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function linkProgrammes(
  successions: readonly Succession[],
  names: ReadonlyMap<string, string>,
  end: "predecessorId" | "successorId",
  belongs: (succession: Succession) => boolean,
): ComponentChildren {
  const found = successions.filter(belongs);
  if (found.length === 0) return undefined;
  return found.map((succession) => (
    <span class="cell-entry" key={succession[end]}>
      <Link to={`/foerderung/${encodeURIComponent(succession[end])}`} class="kern-link">
        {names.get(succession[end]) ?? succession[end]}
      </Link>{" "}
      ({texts.extents[succession.extent]})
    </span>
  ));
}
