import * as z from "zod";

/** A ticket goes one way: `new`, `assigned`, `answered`, `closed`; it can be closed at any point. */
export const TicketState = z.enum(["new", "assigned", "answered", "closed"]).meta({ id: "TicketState" });
export type TicketState = z.infer<typeof TicketState>;

/** One question of a conversation with what came back. */
export const Exchange = z
  .strictObject({ question: z.string().min(1).max(2000), answer: z.string().max(2500) })
  .meta({ id: "Exchange" });
export type Exchange = z.infer<typeof Exchange>;

/** An unanswered question on its way to people who can answer it. */
export const Ticket = z
  .object({
    id: z.string().meta({ description: "The id of the answer that was none." }),
    state: TicketState,
    unit: z.string().optional().meta({ description: "Who is responsible; missing where nobody is known." }),
    contact: z.string().optional(),
    topics: z.array(z.string()).meta({ description: "Ids of what the question is about." }),
    question: z.string().optional().meta({ description: "Only with the asker's consent." }),
    transcript: z.array(Exchange).optional().meta({ description: "Only with the asker's consent." }),
    ags: z
      .string()
      .optional()
      .meta({ description: "The asker's municipality, where proven; only together with the question." }),
    answer: z.string().optional().meta({ description: "What the unit answers." }),
    factId: z.string().optional().meta({ description: "The fact that the answer became." }),
    draftId: z.string().optional().meta({ description: "The draft of a document that the answer became." }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    version: z.int().positive().meta({ description: "Counts up with every change." }),
  })
  .meta({ id: "Ticket" });
export type Ticket = z.infer<typeof Ticket>;
