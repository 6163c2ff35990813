import type { NetworkRecord, WorkingCommunityRecord } from "../networks/network-records.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

/** What a network is for, in which form and until when it works, and where its pages are. */
export function stateNetwork({
  id,
  name,
  purposes,
  legalForm,
  url,
  validity,
}: NetworkRecord): RecordStatement[] {
  return [
    ...(purposes.length === 0 ? [] : [stateList(id, "purpose", purposes, texts.tasks(name, purposes))]),
    ...stateText(id, "legal-form", legalForm, texts.legalForm(name, legalForm)),
    ...stateText(id, "website", url, texts.website(name, url)),
    ...statePeriod(id, name, validity),
  ];
}

/** The same of a working community. */
export function stateWorkingCommunity({
  id,
  name,
  purpose,
  url,
  validity,
}: WorkingCommunityRecord): RecordStatement[] {
  return [
    ...stateText(id, "purpose", purpose, texts.task(name, purpose)),
    ...stateText(id, "website", url, texts.website(name, url)),
    ...statePeriod(id, name, validity),
  ];
}

function statePeriod(id: string, name: string, validity: NetworkRecord["validity"]): RecordStatement[] {
  const period = texts.period(validity?.from, validity?.to, false);
  return stateText(id, "period", period, texts.exists(name, period));
}

function stateText(
  id: string,
  predicate: string,
  value: string | undefined,
  statement: string,
): RecordStatement[] {
  if (value === undefined) return [];
  return [
    { id: `network.${id}.${predicate}`, subject: id, predicate, value: { kind: "text", value }, statement },
  ];
}

function stateList(id: string, predicate: string, values: string[], statement: string): RecordStatement {
  return {
    id: `network.${id}.${predicate}`,
    subject: id,
    predicate,
    value: { kind: "list", values },
    statement,
  };
}
