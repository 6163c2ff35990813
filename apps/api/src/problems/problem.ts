import * as z from "zod";

/** One thing wrong with one field. */
export const FieldError = z
  .object({
    field: z.string().meta({ description: "Path of the field; empty for the request as a whole." }),
    message: z.string().meta({ description: "A German sentence." }),
  })
  .meta({ id: "FieldError" });
export type FieldError = z.infer<typeof FieldError>;

/** Every error of this API, as RFC 9457 asks for. */
export const Problem = z
  .object({
    type: z.string().meta({ example: "urn:problem-type:stadtlotse:invalid-question" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "A German sentence that a user may read." }),
    code: z.string().meta({ example: "INVALID_QUESTION" }),
    requestId: z.string(),
    errors: z.array(FieldError).optional(),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: "The record as it stands now, where that is why the request was refused." }),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details." });
export type Problem = z.infer<typeof Problem>;
