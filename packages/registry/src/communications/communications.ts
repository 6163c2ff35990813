import type { Database } from "@stadtlotse/database";
import { type CalendarDay, communicationRecipients, formatCalendarDate } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import type { EventRecord } from "../events/event-record.js";
import { membersOn } from "../memberships/members-on.js";
import { prepareNotification } from "../notifications/notifications.js";
import { createOfficeRecords, type OfficeRecords } from "../office-records/office-records.js";
import type { Memberships } from "../registry.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import type { SurveyRunRecord } from "../surveys/survey-records.js";
import { texts } from "../texts.de.js";
import { CommunicationRecord } from "./communication-record.js";

/** What the office sends out. A dispatched one stays as it was. */
export interface Communications extends OfficeRecords<CommunicationRecord> {
  /** The municipalities that may get it on a day, by the tier; `undefined` when there is no such communication. */
  audience(id: string, on: CalendarDay): Promise<string[] | undefined>;
  /** Subject and text as they go out, with what is announced below. */
  render(id: string): Promise<{ subject: string; text: string } | undefined>;
  /**
   * Freezes it and queues a notification for each municipality of the audience, in one batch.
   *
   * @throws RegistryError `CONFLICT` when another change came first, `INVALID_STEP` when it was dispatched before
   */
  dispatch(
    id: string,
    dispatch: { version: number; on: CalendarDay },
    actor: string,
  ): Promise<CommunicationRecord | undefined>;
}

interface Announced {
  memberships: Pick<Memberships, "list">;
  events: { find(id: string): Promise<EventRecord | undefined> };
  surveys: { runs: { find(id: string): Promise<SurveyRunRecord | undefined> } };
}

const communicationKind = { name: "communication", schema: CommunicationRecord };

export function createCommunications(database: Database, clock: Clock, rooms: Announced): Communications {
  const office = createOfficeRecords<CommunicationRecord>(database, clock, communicationKind);
  const records = createVersionedRecords<CommunicationRecord>(database, clock, communicationKind);

  return {
    ...office,
    change: (id, patch, actor) => office.change(id, patch, actor, requireDraft),
    async audience(id, on) {
      const communication = await records.find(id);
      return communication && audienceOf(communication, on);
    },
    async render(id) {
      const communication = await records.find(id);
      if (!communication) return undefined;
      const { subject, text, eventId, surveyRunId } = communication;
      const event = eventId === undefined ? undefined : await rooms.events.find(eventId);
      const run = surveyRunId === undefined ? undefined : await rooms.surveys.runs.find(surveyRunId);
      const parts = [text, event && announceEvent(event), run && announceRun(run)];
      return { subject, text: parts.filter((part) => part !== undefined).join("\n\n") };
    },
    async dispatch(id, { version, on }, actor) {
      const communication = await records.find(id);
      if (!communication) return undefined;
      const recipients = await audienceOf(communication, on);
      return records.change(
        id,
        version,
        (each) => {
          requireDraft(each);
          return { ...each, state: "dispatched", dispatchedOn: on };
        },
        actor,
        () =>
          recipients.map((ags) =>
            prepareNotification(database, clock, {
              occasion: "communication",
              recordId: id,
              recipient: { kind: "municipality", ags },
            }),
          ),
      );
    },
  };

  /** An event for members is announced to members alone, whatever the kind of the communication. */
  async function audienceOf(
    { kind, networkId, eventId }: CommunicationRecord,
    on: CalendarDay,
  ): Promise<string[]> {
    const event = eventId === undefined ? undefined : await rooms.events.find(eventId);
    const isForAll = communicationRecipients(kind).includes("basic") && event?.visibility !== "members";
    if (isForAll && networkId === undefined) return municipalities.map(({ ags }) => ags).sort();
    return membersOn(await rooms.memberships.list(), on, networkId);
  }
}

function requireDraft(before: CommunicationRecord): void {
  if (before.state === "draft") return;
  throw new RegistryError("INVALID_STEP", "what was dispatched stays as it was", {
    current: before,
    reason: texts.dispatchedAlready,
  });
}

function announceEvent({ title, date, place, signUp, url }: EventRecord): string {
  return [
    title,
    texts.eventOn(formatCalendarDate(date)),
    place === undefined ? undefined : texts.eventAt(place),
    signUp === undefined ? undefined : texts.signUpUntil(formatCalendarDate(signUp.closesOn)),
    url,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

function announceRun({ opensOn, closesOn }: SurveyRunRecord): string {
  return texts.answerSurvey(formatCalendarDate(opensOn), formatCalendarDate(closesOn));
}
