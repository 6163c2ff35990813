import * as z from "zod";

const id = z.string().min(1).max(1000);

/** What Teams delivers, as far as the bot reads it; everything else passes through untouched. */
export const IncomingActivity = z.looseObject({
  type: z.string().min(1),
  /** Missing only in test clients; without it a repeated delivery cannot be told from a new one. */
  id: id.nullish(),
  name: z.string().nullish(),
  channelId: id,
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: z.looseObject({ id, aadObjectId: id.nullish() }),
  recipient: z.looseObject({ id }),
  conversation: z.looseObject({ id, conversationType: z.string().nullish(), tenantId: z.string().nullish() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id }).nullish() }).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  replyToId: id.nullish(),
  action: z.string().nullish(),
  locale: z.string().nullish(),
  membersAdded: z.array(z.looseObject({ id })).nullish(),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

/** The tenant that an activity comes from; `undefined` in local test clients that name none. */
export function tenantOf(activity: IncomingActivity): string | undefined {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? undefined;
}

/** Whether one person alone reads along; in a group or channel the bot is spoken to by mention. */
export function isPersonal(activity: IncomingActivity): boolean {
  const kind = activity.conversation.conversationType;
  return kind === "personal" || kind === undefined || kind === null;
}
