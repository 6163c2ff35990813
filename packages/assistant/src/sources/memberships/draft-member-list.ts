import {
  type CalendarDay,
  type CollaborationId,
  formatCalendarDate,
  type MembershipRecords,
  type Municipality,
  membershipOn,
} from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Draft, Evidence } from "../../compose/draft.js";
import { intervalEvidence, observationEvidence } from "./membership-evidence.js";
import { networkName } from "./network-name.js";
import { membershipTexts as texts } from "./texts.de.js";

interface Found {
  municipality: Municipality;
  evidence: Evidence;
  date?: string;
}

const shownRows = 20;

/** Municipalities of an area that are members on a day, and those that a list once showed as such. */
export function draftMemberList(
  {
    networkId,
    filter,
    words,
  }: { networkId: CollaborationId; filter: (each: Municipality) => boolean; words: string },
  records: MembershipRecords,
  on: CalendarDay,
): Draft {
  const network = networkName(networkId);
  const found = municipalities.filter(filter).flatMap((municipality): Found[] => {
    const { name, ags } = municipality;
    const { status, membership, lastObserved } = membershipOn({ networkId, memberId: ags }, on, records);
    if (status === "member" && membership)
      return [{ municipality, evidence: intervalEvidence(membership, name, network) }];
    if (status !== "unknown" || !lastObserved) return [];
    return [
      { municipality, evidence: observationEvidence(lastObserved, name, network), date: lastObserved.asOf },
    ];
  });
  if (found.length === 0) {
    return {
      outcome: "declined",
      statements: [{ text: texts.noneInArea(words, network), evidence: [] }],
      origin: "none",
    };
  }
  const members = found.filter(({ date }) => date === undefined);
  const dates = [...new Set(found.flatMap(({ date }) => date ?? []))].sort().reverse();
  return {
    outcome: "answered",
    statements: [
      ...(members.length > 0
        ? [{ text: texts.membersInArea(words, network, namesOf(members)), evidence: [joined(members)] }]
        : []),
      ...dates.map((date) => {
        const group = found.filter((each) => each.date === date);
        return {
          text: texts.observedInArea(words, network, formatCalendarDate(date), namesOf(group)),
          evidence: [joined(group)],
        };
      }),
      { text: texts.listIsOld, evidence: [joined(found)] },
    ],
    origin: "facts",
  };
}

/** One citation for all records of a list. */
function joined(found: readonly Found[]): Evidence {
  const [first] = found;
  if (!first) throw new Error("a list names at least one municipality");
  const quotes = found.slice(0, shownRows).map(({ evidence }) => evidence.quote);
  const more = found.length - quotes.length;
  return {
    ...first.evidence,
    key: found.map(({ evidence }) => evidence.key).join(";"),
    quote: `${found.length} Einträge: ${quotes.join(" ")}${more > 0 ? ` Und ${more} weitere.` : ""}`,
  };
}

function namesOf(found: readonly Found[]): string {
  return found.map(({ municipality }) => municipality.name).join(", ");
}
