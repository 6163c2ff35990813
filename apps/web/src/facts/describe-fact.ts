import type { FactRecord } from "@stadtlotse/client";
import { formatDate } from "../formats/format-date.js";
import { formatLocator } from "../formats/format-locator.js";
import { formatValue } from "../formats/format-value.js";
import type { DescriptionEntry } from "../shell/description-list.js";
import { linkText } from "../shell/link-text.js";
import { texts } from "../texts.de.js";

/** What is known of a fact beside its statement, in the order in which a reader asks. */
export function describeFact(fact: FactRecord): DescriptionEntry[] {
  const { value, validity, status, certainty, note, verifiedOn } = fact;
  const entries: DescriptionEntry[] = [
    { term: texts.fact.value, value: formatValue(value) },
    { term: texts.fact.asOf, value: describeAsOf(fact) },
    { term: texts.fact.certainty, value: texts.fact.certainties[certainty] },
    { term: texts.fact.status, value: texts.fact.statuses[status] },
  ];
  const period = [
    ...(validity?.from === undefined ? [] : [texts.fact.validFrom(formatDate(validity.from))]),
    ...(validity?.to === undefined ? [] : [texts.fact.validTo(formatDate(validity.to))]),
  ].join(" ");
  if (period !== "") entries.push({ term: texts.fact.validity, value: period });
  if (note !== undefined) entries.push({ term: texts.fact.note, value: note });
  if (verifiedOn !== undefined) entries.push({ term: texts.fact.verifiedOn, value: formatDate(verifiedOn) });
  return entries;
}

/** Where a fact was read. */
export function describeSource(fact: FactRecord): DescriptionEntry[] {
  const { source, sourceId, locator } = fact;
  const place = formatLocator(locator ?? {}).join(", ");
  const entries: DescriptionEntry[] = source
    ? [
        { term: texts.fact.sourceTitle, value: source.title },
        { term: texts.fact.publisher, value: source.publisher },
        { term: texts.fact.reference, value: linkText(source.reference) },
      ]
    : [{ term: texts.fact.reference, value: sourceId }];
  if (place !== "") entries.push({ term: texts.fact.locator, value: place });
  return entries;
}

function describeAsOf({ asOf }: FactRecord): string {
  const quality = texts.fact.asOfQuality[asOf.quality];
  return asOf.date === undefined ? quality : `${formatDate(asOf.date)} (${quality})`;
}
