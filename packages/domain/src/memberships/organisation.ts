import * as z from "zod";

/** What an organisation is: members, partners and funders of a network need not be municipalities. */
export const OrganisationKind = z
  .enum([
    "municipal-association",
    "trade-association",
    "chamber",
    "state-company",
    "private-company",
    "ministry",
    "authority",
    "research",
    "other",
  ])
  .meta({ id: "OrganisationKind" });
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** A body that is not a municipality. */
export const Organisation = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    kind: OrganisationKind,
    url: z.string().optional(),
  })
  .meta({ id: "Organisation" });
export type Organisation = z.infer<typeof Organisation>;
