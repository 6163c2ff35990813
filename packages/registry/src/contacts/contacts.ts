import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Clock } from "../clock.js";
import { BestPracticeRecord } from "../good-practice/good-practice-record.js";
import { CompetitionEntryRecord, FocusProfileRecord } from "../member-offers/member-offer-records.js";
import type { OfficeRecord } from "../office-records/office-record-fields.js";
import {
  createOfficeRecords,
  type OfficeContent,
  type OfficeRecords,
} from "../office-records/office-records.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import type { PreparedWrite } from "../storage/write-guarded.js";
import { topicProposalKind } from "../topic-proposals/topic-proposals.js";
import { type ContactDraft, ContactRecord, EventContributionRecord } from "./contact-records.js";

/** The log of contacts with members, and what grows out of them. */
export interface Contacts extends OfficeRecords<ContactRecord> {
  /**
   * Makes a draft of a contact and notes it there, in one batch; `undefined` when there is no such contact.
   *
   * @throws RegistryError `CONFLICT` when another change came first
   */
  draft(
    id: string,
    wish: { version: number; draft: ContactDraft },
    actor: string,
  ): Promise<ContactRecord | undefined>;
}

const contactKind = { name: "contact", schema: ContactRecord };

type Prepared = PreparedWrite & { item: { id: string } };
type Maker<Kind extends ContactDraft["kind"]> = (
  draft: Extract<ContactDraft, { kind: Kind }>,
  contact: ContactRecord,
  actor: string,
) => Prepared;

export function createContacts(database: Database, clock: Clock): Contacts {
  const records = createVersionedRecords<ContactRecord>(database, clock, contactKind);
  const makers = createMakers(database, clock);
  return {
    ...createOfficeRecords<ContactRecord>(database, clock, contactKind),
    async draft(id, { version, draft }, actor) {
      const contact = await records.find(id);
      if (!contact) return undefined;
      const { item, ...write } = makers[draft.kind](draft as never, contact, actor);
      return records.change(
        id,
        version,
        (each) => withDraft(each, draft.kind, item.id),
        actor,
        () => [write],
      );
    },
  };
}

function withDraft(contact: ContactRecord, kind: ContactDraft["kind"], recordId: string): ContactRecord {
  return {
    ...contact,
    results: [...new Set([...contact.results, kind])],
    drafts: [...contact.drafts, { kind, recordId }],
  };
}

/** One way for each kind of draft to become a record; nothing of it is shown before somebody has looked at it. */
function createMakers(database: Database, clock: Clock): { [Kind in ContactDraft["kind"]]: Maker<Kind> } {
  const open = <Item extends OfficeRecord>(kind: Parameters<typeof createOfficeRecords<Item>>[2]) => {
    const store = createOfficeRecords<Item>(database, clock, kind);
    return (content: OfficeContent<Item>, actor: string) => store.prepare(content, actor);
  };
  const practice = open({ name: "best-practice", schema: BestPracticeRecord });
  const portrait = open({ name: "focus-profile", schema: FocusProfileRecord });
  const entry = open({ name: "competition-entry", schema: CompetitionEntryRecord });
  const contribution = open({ name: "event-contribution", schema: EventContributionRecord });
  const proposals = createVersionedRecords(database, clock, topicProposalKind);
  return {
    "best-practice": ({ kind: _, ...draft }, { id, memberId, on }, actor) =>
      practice(
        {
          ...draft,
          ags: memberId,
          place: municipalities.find(({ ags }) => ags === memberId)?.name ?? memberId,
          originScope: "member",
          keywords: [],
          programmeIds: [],
          asOf: on,
          visibility: "public",
          certainty: "documented",
          sourceId: "geschaeftsstelle",
          state: "draft",
          contactLogId: id,
        },
        actor,
      ),
    "focus-profile": ({ kind: _, ...draft }, { id, memberId }, actor) =>
      portrait({ ...draft, ags: memberId, visibility: "members", contactLogId: id }, actor),
    competition: ({ kind: _, ...draft }, { id, memberId }, actor) =>
      entry({ ...draft, ags: memberId, visibility: "members", contactLogId: id }, actor),
    "input-for-event": ({ kind: _, ...draft }, { id, memberId }, actor) =>
      contribution({ ...draft, ags: memberId, contactLogId: id }, actor),
    "topic-proposal": ({ kind: _, ...draft }, { memberId, on }, actor) =>
      proposals.prepare(
        randomUUID(),
        { ...draft, ags: memberId, proposedOn: on, origin: "call", state: "proposed" },
        { actor },
      ),
  };
}
