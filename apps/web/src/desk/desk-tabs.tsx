import type { ComponentChildren } from "preact";
import { UnknownPage } from "../shell/unknown-page.js";
import { communications } from "./communications/communications.js";
import { ConflictsDesk } from "./conflicts/conflicts-desk.js";
import { texts as conflictTexts } from "./conflicts/texts.de.js";
import { consultationCases, contacts, contributions } from "./contacts/contact-kinds.js";
import { RotaDesk } from "./contacts/rota-desk.js";
import { texts as contactTexts } from "./contacts/texts.de.js";
import { contentKinds } from "./content/content-kinds.js";
import { DocumentsDesk } from "./documents/documents-desk.js";
import { FactEditorPage } from "./facts/fact-editor-page.js";
import { FactsDesk } from "./facts/facts-desk.js";
import { allocations } from "./funding/allocations.js";
import { checklists } from "./funding/checklists.js";
import { programmes } from "./funding/programmes.js";
import { successions } from "./funding/successions.js";
import { texts as fundingTexts } from "./funding/texts.de.js";
import { MembersDesk } from "./members/members-desk.js";
import { feeRules } from "./networks/fee-rules.js";
import { bodies, roles } from "./networks/governance.js";
import { networks, workingCommunities } from "./networks/networks.js";
import { offices } from "./networks/offices.js";
import { services } from "./networks/services.js";
import { texts as networkTexts } from "./networks/texts.de.js";
import type { RecordKind } from "./records/record-kind.js";
import { RecordListPage } from "./records/record-list-page.js";
import { NewRecordPage, RecordPage } from "./records/record-page.js";
import { ReportsDesk } from "./reports/reports-desk.js";
import { surveyRuns, surveySeries } from "./surveys/survey-kinds.js";
import { texts as surveyTexts } from "./surveys/texts.de.js";
import { texts } from "./texts.de.js";
import { TodayDesk } from "./today/today-desk.js";
import { ProposalsDesk } from "./topics/proposals-desk.js";
import { texts as topicTexts } from "./topics/texts.de.js";
import { workingGroups } from "./topics/working-groups.js";
import { workingSessions } from "./topics/working-sessions.js";

/** What stands under one address of the desk. */
export interface DeskPart {
  /** Behind `/schreibtisch/`; missing for what is shown first. */
  address?: string;
  title: string;
  /** The page of the part, or of one of its records. */
  show(id: string | undefined): ComponentChildren;
}

/** Parts that belong together; the tab leads to the first. */
export interface DeskTab {
  title: string;
  parts: readonly [DeskPart, ...DeskPart[]];
}

const { tabs } = texts;

/** The desk in its order. */
export const deskTabs: readonly DeskTab[] = [
  { title: tabs.today, parts: [{ title: tabs.today, show: alone(() => <TodayDesk />) }] },
  {
    title: tabs.facts,
    parts: [
      {
        address: "angaben",
        title: tabs.facts,
        show: (id) => (id === undefined ? <FactsDesk /> : <FactEditorPage id={id} />),
      },
      { address: "widersprueche", title: conflictTexts.title, show: (id) => <ConflictsDesk id={id} /> },
    ],
  },
  onePart("mitglieder", tabs.members, () => <MembersDesk />),
  {
    title: tabs.documents,
    parts: [{ address: "dokumente", title: tabs.documents, show: (id) => <DocumentsDesk id={id} /> }],
  },
  ofKinds(tabs.content, contentKinds),
  ofKinds(fundingTexts.tab, [programmes, allocations, checklists, successions]),
  ofKinds(networkTexts.tab, [networks, workingCommunities, services, offices, roles, bodies, feeRules]),
  {
    title: contactTexts.tab,
    parts: [
      { address: "kontakte", title: contactTexts.rota.title, show: alone(() => <RotaDesk />) },
      ...[contacts, consultationCases, contributions].map(partOf),
    ],
  },
  ofKinds(surveyTexts.tab, [surveyRuns, surveySeries]),
  ofKinds(communications.title, [communications]),
  {
    title: topicTexts.tab,
    parts: [
      { address: "themen", title: topicTexts.proposals.title, show: (id) => <ProposalsDesk id={id} /> },
      ...[workingGroups, workingSessions].map(partOf),
    ],
  },
  onePart("berichte", tabs.reports, () => <ReportsDesk />),
];

function onePart(address: string, title: string, show: () => ComponentChildren): DeskTab {
  return { title, parts: [{ address, title, show: alone(show) }] };
}

/** A page without records of its own. */
function alone(show: () => ComponentChildren): DeskPart["show"] {
  return (id) => (id === undefined ? show() : <UnknownPage />);
}

function ofKinds(title: string, kinds: readonly [RecordKind, ...RecordKind[]]): DeskTab {
  const [first, ...others] = kinds;
  return { title, parts: [partOf(first), ...others.map(partOf)] };
}

function partOf(kind: RecordKind): DeskPart {
  return {
    address: kind.address,
    title: kind.title,
    show(id) {
      if (id === undefined) return <RecordListPage kind={kind} />;
      return id === "neu" ? <NewRecordPage kind={kind} /> : <RecordPage kind={kind} id={id} />;
    },
  };
}
