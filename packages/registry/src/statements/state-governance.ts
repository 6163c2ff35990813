import { collaborationLabels, type RoleKind } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type {
  BodyRecord,
  FeeRuleRecord,
  NetworkOfficeRecord,
  RoleRecord,
} from "../governance/governance-records.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

/** What people ask for when they ask for a role, and whether several people hold it at the same time. */
const roles: Record<RoleKind, { predicate: string; isShared: boolean }> = {
  chair: { predicate: "chair", isShared: false },
  "deputy-chair": { predicate: "deputy-chair", isShared: false },
  speaker: { predicate: "spokesperson", isShared: true },
  coordinator: { predicate: "coordination", isShared: false },
  "board-member": { predicate: "board-member", isShared: true },
  "advisory-board-member": { predicate: "steering", isShared: true },
  "head-of-office": { predicate: "office-head", isShared: false },
  "office-staff": { predicate: "office-staff", isShared: true },
  "managing-director": { predicate: "management", isShared: false },
  "contact-person": { predicate: "contact-person", isShared: true },
};

/** Who holds which role in a network, and since when. */
export function stateRole(record: RoleRecord): RecordStatement[] {
  const { id, networkId, role, person, title, ags, organisation, validity } = record;
  const town = municipalities.find((each) => each.ags === ags);
  const named = person === undefined ? title : title === undefined ? person : `${person} (${title})`;
  const holder = [named, organisation ?? town?.name].filter((part) => part !== undefined).join(", ");
  if (holder === "") return [];
  const { predicate, isShared } = roles[role];
  return [
    {
      id: `role.${id}`,
      subject: networkId,
      predicate,
      ...(isShared ? { qualifier: id } : {}),
      value: { kind: "text", value: holder },
      statement: texts.role(role, collaborationLabels[networkId], holder, validity),
      validity,
    },
  ];
}

/** Which body a network has, and how it works. */
export function stateBody(record: BodyRecord): RecordStatement[] {
  const { id, networkId, name, validity } = record;
  return [
    {
      id: `body.${id}`,
      subject: networkId,
      predicate: "bodies",
      qualifier: id,
      value: { kind: "text", value: name },
      statement: texts.body(record, collaborationLabels[networkId]),
      validity,
    },
  ];
}

/** Where an office is and how it is reached: as a whole, and each way by itself. */
export function stateOffice(record: NetworkOfficeRecord): RecordStatement[] {
  const { id, networkId, address, phones, email, validity } = record;
  const name = collaborationLabels[networkId];
  const ways = [
    ["office", address ?? record.name, texts.office(record)],
    ["address", address, texts.address(name, address)],
    ["phone", phones[0], texts.phone(name, phones)],
    ["email", email, texts.email(name, email)],
  ] as const;
  return ways.flatMap(([predicate, value, statement]) =>
    value === undefined
      ? []
      : {
          id: `office.${id}.${predicate}`,
          subject: networkId,
          predicate,
          value: { kind: "text" as const, value },
          statement,
          ...(validity === undefined ? {} : { validity }),
        },
  );
}

/** What members of a network pay, step by step as far as the steps are known. */
export function stateFeeRule(record: FeeRuleRecord): RecordStatement[] {
  const { id, networkId, steps, validity } = record;
  const known = steps.flatMap((step) => texts.feeStep(step) ?? []);
  if (known.length === 0) return [];
  return [
    {
      id: `fee-rule.${id}`,
      subject: networkId,
      predicate: "membership-fee",
      value: { kind: "list", values: known },
      statement: texts.fee(collaborationLabels[networkId], validity, known),
      validity,
    },
  ];
}
