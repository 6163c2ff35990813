import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { RoleHolding } from "../contacts/role.js";
import { SpecialProject } from "../knowledge/member-offers.js";
import { FeeObservation, FeeRule } from "../memberships/fee.js";
import {
  AdmissionRule,
  Authority,
  Body,
  CooperationAgreement,
  ExternalCooperation,
  Financing,
  Partnership,
} from "../networks/governance.js";
import { LifecycleEvent, Network, NetworkRelation, WorkingCommunity } from "../networks/network.js";
import { networkIds, workingCommunityIds } from "../networks/network-ids.js";
import { authorities } from "./authorities.js";
import { feeObservations, feeRules } from "./fees.js";
import {
  admissionRules,
  bodies,
  cooperationAgreements,
  externalCooperations,
  financing,
  partnerships,
} from "./governance.js";
import { lifecycleEvents } from "./lifecycle-events.js";
import { municipalities } from "./municipalities.js";
import { networkRelations, networks, workingCommunities } from "./networks.js";
import { organisations } from "./organisations.js";
import { roles } from "./roles.js";
import { sources } from "./sources.js";
import { specialProjects } from "./special-projects.js";

interface RecordSet {
  name: string;
  schema: z.ZodType;
  records: readonly { id?: string; sourceId?: string; sourceIds?: string[] }[];
}

const sets: RecordSet[] = [
  { name: "networks", schema: Network, records: networks },
  { name: "working communities", schema: WorkingCommunity, records: workingCommunities },
  { name: "relations", schema: NetworkRelation, records: networkRelations },
  { name: "lifecycle events", schema: LifecycleEvent, records: lifecycleEvents },
  { name: "bodies", schema: Body, records: bodies },
  { name: "partnerships", schema: Partnership, records: partnerships },
  { name: "financing", schema: Financing, records: financing },
  { name: "admission rules", schema: AdmissionRule, records: admissionRules },
  { name: "agreements", schema: CooperationAgreement, records: cooperationAgreements },
  { name: "cooperations", schema: ExternalCooperation, records: externalCooperations },
  { name: "roles", schema: RoleHolding, records: roles },
  { name: "fee rules", schema: FeeRule, records: feeRules },
  { name: "fee observations", schema: FeeObservation, records: feeObservations },
  { name: "special projects", schema: SpecialProject, records: specialProjects },
];

describe.each(sets)("the reference $name", ({ schema, records }) => {
  it("are valid records as they stand", () => {
    for (const record of records) expect(schema.parse(record)).toEqual(record);
  });

  it("have ids of their own and known sources", () => {
    const ids = records.map(({ id }) => id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(sources.map(({ id }) => id));
    const cited = records.flatMap(({ sourceId, sourceIds = [] }) => [
      ...(sourceId === undefined ? [] : [sourceId]),
      ...sourceIds,
    ]);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });
});

describe("the reference networks", () => {
  it("are the umbrella, its five predecessors and its five working communities", () => {
    expect(networks.map(({ id }) => id).sort()).toEqual([...networkIds].sort());
    expect(workingCommunities.map(({ id }) => id).sort()).toEqual([...workingCommunityIds].sort());
    const merged = networkRelations.filter(
      ({ kind, to }) => kind === "predecessor-of" && to === "netzwerk-stadtentwicklung-nrw",
    );
    expect(merged.map(({ from }) => from).sort()).toEqual(
      networkIds.filter((id) => id !== "netzwerk-stadtentwicklung-nrw").sort(),
    );
  });

  it("name organisations, towns and authorities that are on record", () => {
    const known = new Set(organisations.map(({ id }) => id));
    expect(partnerships.filter(({ organisationId }) => !known.has(organisationId))).toEqual([]);
    const keys = new Set(municipalities.map(({ ags }) => ags));
    const named = [
      ...roles.flatMap(({ ags }) => ags ?? []),
      ...feeObservations.map(({ memberId }) => memberId),
      ...specialProjects.flatMap(({ participants }) => participants),
    ];
    expect(named.filter((ags) => !keys.has(ags))).toEqual([]);
    for (const authority of authorities) expect(Authority.parse(authority)).toEqual(authority);
    expect(authorities.filter(({ kind }) => kind === "bezirksregierung")).toHaveLength(5);
  });

  it("hold the seven towns of the Smart City project", () => {
    const nameOf = (ags: string) => municipalities.find((each) => each.ags === ags)?.name;
    expect(specialProjects[0]?.participants.map(nameOf)).toEqual([
      "Beckum",
      "Billerbeck",
      "Drensteinfurt",
      "Münster",
      "Siegen",
      "Unna",
      "Winterberg",
    ]);
  });
});
