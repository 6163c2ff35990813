import type { Database } from "@stadtlotse/database";
import type { Succession } from "@stadtlotse/domain";
import { allocations } from "@stadtlotse/domain/reference/allocations";
import { applicationChecklists } from "@stadtlotse/domain/reference/application-checklists";
import { events } from "@stadtlotse/domain/reference/events";
import { feeRules } from "@stadtlotse/domain/reference/fees";
import { glossary } from "@stadtlotse/domain/reference/glossary";
import { bodies } from "@stadtlotse/domain/reference/governance";
import { networks, workingCommunities } from "@stadtlotse/domain/reference/networks";
import { offices } from "@stadtlotse/domain/reference/offices";
import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { programmes as referenceProgrammes } from "@stadtlotse/domain/reference/programmes";
import { news, publications } from "@stadtlotse/domain/reference/publications";
import { roles } from "@stadtlotse/domain/reference/roles";
import { networkServices } from "@stadtlotse/domain/reference/services";
import { successions } from "@stadtlotse/domain/reference/successions";
import { surveys } from "@stadtlotse/domain/reference/surveys";
import { topics } from "@stadtlotse/domain/reference/topics";
import type * as z from "zod";
import { ChecklistRecord } from "./checklists/checklist-record.js";
import type { Clock } from "./clock.js";
import { ConsultationCaseRecord, EventContributionRecord } from "./contacts/contact-records.js";
import { type Contacts, createContacts } from "./contacts/contacts.js";
import { DistrictProfileRecord } from "./districts/district-profile-record.js";
import { createEvents, type Events, eventKind } from "./events/events.js";
import { AllocationRecord, ProgrammeRecord, SuccessionRecord } from "./funding/funding-records.js";
import { createSuccessions } from "./funding/successions.js";
import { GlossaryTermRecord } from "./glossary/glossary-term-record.js";
import { BestPracticeRecord } from "./good-practice/good-practice-record.js";
import {
  BodyRecord,
  FeeRuleRecord,
  NetworkOfficeRecord,
  RoleRecord,
} from "./governance/governance-records.js";
import { createListings, type Listings } from "./member-offers/listings.js";
import { CompetitionEntryRecord, FocusProfileRecord } from "./member-offers/member-offer-records.js";
import { NetworkRecord, WorkingCommunityRecord } from "./networks/network-records.js";
import type { OfficeRecord } from "./office-records/office-record-fields.js";
import { createOfficeRecords, type Offered, type OfficeRecords } from "./office-records/office-records.js";
import { type ReferenceRecords, seedRecords } from "./office-records/seed-records.js";
import { NewsRecord, PublicationRecord } from "./publications/publication-records.js";
import { ServiceRecord } from "./services/service-record.js";
import { createServices } from "./services/services.js";
import type { StateRecord } from "./statements/record-statement.js";
import { stateAllocation } from "./statements/state-allocation.js";
import { stateGlossaryTerm } from "./statements/state-glossary-term.js";
import { stateBody, stateFeeRule, stateOffice, stateRole } from "./statements/state-governance.js";
import { stateNetwork, stateWorkingCommunity } from "./statements/state-network.js";
import { statePractice } from "./statements/state-practice.js";
import { stateProgramme } from "./statements/state-programme.js";
import { stateNews, statePublication } from "./statements/state-publication.js";
import { createSurveys, type Surveys, surveyKind } from "./surveys/surveys.js";
import { type TopicRecord, topicKind } from "./topics/topic-record.js";
import { WorkingGroupRecord, WorkingSessionRecord } from "./working-groups/working-group-records.js";

/** The records that the office keeps; some of them the release brings along. */
export interface OfficeDesk {
  readonly events: Events;
  readonly surveys: Surveys;
  readonly news: OfficeRecords<NewsRecord>;
  readonly publications: OfficeRecords<PublicationRecord>;
  readonly bestPractices: OfficeRecords<BestPracticeRecord>;
  readonly programmes: OfficeRecords<ProgrammeRecord>;
  readonly allocations: OfficeRecords<AllocationRecord>;
  readonly districtProfiles: OfficeRecords<DistrictProfileRecord>;
  readonly focusProfiles: OfficeRecords<FocusProfileRecord>;
  readonly competitionEntries: OfficeRecords<CompetitionEntryRecord>;
  readonly listings: Listings;
  readonly workingGroups: OfficeRecords<WorkingGroupRecord>;
  readonly workingSessions: OfficeRecords<WorkingSessionRecord>;
  readonly roles: OfficeRecords<RoleRecord>;
  readonly bodies: OfficeRecords<BodyRecord>;
  readonly offices: OfficeRecords<NetworkOfficeRecord>;
  readonly feeRules: OfficeRecords<FeeRuleRecord>;
  readonly networks: OfficeRecords<NetworkRecord>;
  readonly workingCommunities: OfficeRecords<WorkingCommunityRecord>;
  readonly services: OfficeRecords<ServiceRecord>;
  readonly successions: OfficeRecords<SuccessionRecord>;
  readonly glossary: OfficeRecords<GlossaryTermRecord>;
  readonly topics: OfficeRecords<TopicRecord>;
  readonly contacts: Contacts;
  readonly consultationCases: OfficeRecords<ConsultationCaseRecord>;
  readonly eventContributions: OfficeRecords<EventContributionRecord>;
  readonly checklists: OfficeRecords<ChecklistRecord>;
  /** Records of all kinds that the office has edited and of which a newer release says something else; facts aside. */
  offered(): Promise<OfferedRecord[]>;
}

export interface OfferedRecord extends Offered<OfficeRecord> {
  /** `programme`, `event` … */
  kind: string;
}

/** What the release brings along, and how it is kept. */
const reference: readonly (ReferenceRecords & { schema: z.ZodType<OfficeRecord> })[] = [
  { kind: eventKind.name, schema: eventKind.schema, records: events },
  { kind: surveyKind.name, schema: surveyKind.schema, records: surveys },
  { kind: "news", schema: NewsRecord, records: news },
  { kind: "publication", schema: PublicationRecord, records: publications },
  { kind: "best-practice", schema: BestPracticeRecord, records: practiceExamples },
  { kind: "programme", schema: ProgrammeRecord, records: referenceProgrammes },
  { kind: "allocation", schema: AllocationRecord, records: allocations },
  { kind: "application-checklist", schema: ChecklistRecord, records: applicationChecklists },
  { kind: "role", schema: RoleRecord, records: roles },
  { kind: "body", schema: BodyRecord, records: bodies },
  { kind: "office", schema: NetworkOfficeRecord, records: offices },
  { kind: "fee-rule", schema: FeeRuleRecord, records: feeRules },
  { kind: "network", schema: NetworkRecord, records: networks },
  { kind: "working-community", schema: WorkingCommunityRecord, records: workingCommunities },
  { kind: "service", schema: ServiceRecord, records: networkServices },
  { kind: "succession", schema: SuccessionRecord, records: successions.map(withId) },
  { kind: "glossary-term", schema: GlossaryTermRecord, records: glossary },
  { kind: topicKind.name, schema: topicKind.schema, records: topics },
];

/** A succession of the release is known by the two programmes. */
function withId(succession: Succession) {
  return { id: `${succession.predecessorId}.${succession.successorId}`, ...succession };
}

/** Takes over what the release brings along, and opens all kinds. */
export async function openOfficeDesk(database: Database, clock: Clock): Promise<OfficeDesk> {
  for (const kind of reference) await seedRecords(database, clock, kind);
  const open = <Item extends OfficeRecord>(name: string, schema: z.ZodType<Item>, says?: StateRecord<Item>) =>
    createOfficeRecords<Item>(database, clock, { name, schema }, says);
  const seeded = reference.map(({ kind, schema }) => ({ kind, records: open<OfficeRecord>(kind, schema) }));
  const programmes = open("programme", ProgrammeRecord, stateProgramme);
  return {
    async offered() {
      const found = seeded.map(async ({ kind, records }) =>
        (await records.offered()).map((each) => ({ kind, ...each })),
      );
      return (await Promise.all(found)).flat();
    },
    events: createEvents(database, clock),
    surveys: createSurveys(database, clock),
    news: open("news", NewsRecord, stateNews),
    publications: open("publication", PublicationRecord, statePublication),
    bestPractices: open("best-practice", BestPracticeRecord, statePractice),
    programmes,
    allocations: open("allocation", AllocationRecord, stateAllocation),
    districtProfiles: open("district-profile", DistrictProfileRecord),
    focusProfiles: open("focus-profile", FocusProfileRecord),
    competitionEntries: open("competition-entry", CompetitionEntryRecord),
    listings: createListings(database, clock),
    workingGroups: open("working-group", WorkingGroupRecord),
    workingSessions: open("working-session", WorkingSessionRecord),
    roles: open("role", RoleRecord, stateRole),
    bodies: open("body", BodyRecord, stateBody),
    offices: open("office", NetworkOfficeRecord, stateOffice),
    feeRules: open("fee-rule", FeeRuleRecord, stateFeeRule),
    networks: open("network", NetworkRecord, stateNetwork),
    workingCommunities: open("working-community", WorkingCommunityRecord, stateWorkingCommunity),
    services: createServices(database, clock),
    successions: createSuccessions(database, clock, programmes),
    glossary: open("glossary-term", GlossaryTermRecord, stateGlossaryTerm),
    topics: createOfficeRecords(database, clock, topicKind),
    contacts: createContacts(database, clock),
    consultationCases: open("consultation-case", ConsultationCaseRecord),
    eventContributions: open("event-contribution", EventContributionRecord),
    checklists: open("application-checklist", ChecklistRecord),
  };
}
