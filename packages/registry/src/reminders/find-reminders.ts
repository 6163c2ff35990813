import { type CalendarDay, type Certainty, parseCalendarDate, upcomingDeadlines } from "@stadtlotse/domain";
import * as z from "zod";
import type { EventRecord } from "../events/event-record.js";
import type { ProgrammeRecord } from "../funding/funding-records.js";
import type { BestPracticeRecord } from "../good-practice/good-practice-record.js";
import type { PublicationRecord } from "../publications/publication-records.js";
import type { Subscription, SubscriptionSubject } from "../subscriptions/subscription.js";

/** What one subscriber is to be told of. */
export const Reminder = z
  .object({
    id: z.string().meta({ description: "The same for the same news, so that nobody is told twice." }),
    occasion: z.enum(["deadline", "event", "topic"]),
    recordKind: z.enum(["programme", "event", "publication", "best-practice"]),
    recordId: z.string(),
    partId: z.string().optional().meta({ description: "Id of the programme's phase." }),
    title: z.string(),
    on: z.string().optional().meta({ description: "The last day of the deadline, the date of the event." }),
  })
  .meta({ id: "Reminder" });
export type Reminder = z.infer<typeof Reminder>;

/** Where news can come from. Only what is public: who subscribes may not be a member any more. */
export interface ReminderRecords {
  programmes: readonly ProgrammeRecord[];
  events: readonly EventRecord[];
  publications: readonly PublicationRecord[];
  bestPractices: readonly BestPracticeRecord[];
}

/**
 * What a subscription calls for on a day: deadlines that are near enough and known, and what was entered since it was
 * made. Where no deadline is known there is silence, not a guess.
 */
export function findReminders(
  { id, subject, createdAt }: Pick<Subscription, "id" | "subject" | "createdAt">,
  records: ReminderRecords,
  today: CalendarDay,
): Reminder[] {
  const found = finders[subject.kind](subject as never, records, { today, since: createdAt });
  return found.map(({ key, ...reminder }) => ({ id: `${id}:${key}`, ...reminder }));
}

type Found = Omit<Reminder, "id"> & { key: string };
type Subject<Kind extends SubscriptionSubject["kind"]> = Extract<SubscriptionSubject, { kind: Kind }>;

const finders: {
  [Kind in SubscriptionSubject["kind"]]: (
    subject: Subject<Kind>,
    records: ReminderRecords,
    when: { today: CalendarDay; since: string },
  ) => Found[];
} = {
  deadlines: ({ programmeId, daysBefore }, { programmes }, { today }) =>
    upcomingDeadlines(
      programmes.filter((each) => !each.withdrawn && (programmeId ?? each.id) === each.id),
      today,
      daysBefore,
    ).map(({ programme, phase, lastDay }) => ({
      key: `${phase.id}:${lastDay}`,
      occasion: "deadline",
      recordKind: "programme",
      recordId: programme.id,
      partId: phase.id,
      title: programme.name,
      on: lastDay,
    })),
  events: ({ networkId }, { events }, { today, since }) =>
    events
      .filter(isNew(since))
      .filter(({ networkIds }) => networkId === undefined || networkIds.includes(networkId))
      .filter(({ date }) => parseCalendarDate(date).lastDay >= today)
      .map(toEventNews),
  topic: ({ topicId }, { events, publications, bestPractices }, { since }) => [
    ...events.filter(isNew(since)).filter(isAbout(topicId)).map(toEventNews),
    ...publications.filter(isNew(since)).filter(isAbout(topicId)).map(toTopicNews("publication")),
    ...bestPractices
      .filter(({ state, updatedAt }) => state === "published" && updatedAt > since)
      .filter(isOpen)
      .filter(isAbout(topicId))
      .map(toTopicNews("best-practice")),
  ],
};

interface Entered {
  createdAt: string;
  visibility: "public" | "members";
  certainty: Certainty;
  withdrawn: boolean;
}

function isNew(since: string) {
  return (entered: Entered) => entered.createdAt > since && isOpen(entered);
}

/** What everyone may be told as known. */
function isOpen({ visibility, certainty, withdrawn }: Omit<Entered, "createdAt">): boolean {
  return visibility === "public" && certainty !== "unconfirmed" && !withdrawn;
}

function isAbout(topicId: string) {
  return ({ topicIds }: { topicIds: readonly string[] }) => topicIds.includes(topicId);
}

function toEventNews({ id, title, date }: EventRecord): Found {
  return { key: id, occasion: "event", recordKind: "event", recordId: id, title, on: date };
}

function toTopicNews(recordKind: "publication" | "best-practice") {
  return ({ id, title }: { id: string; title: string }): Found => ({
    key: id,
    occasion: "topic",
    recordKind,
    recordId: id,
    title,
  });
}
