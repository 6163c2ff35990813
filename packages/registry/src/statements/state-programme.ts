import { applicantLabels, fundingMeasureLabels } from "@stadtlotse/domain";
import type { ProgrammeRecord } from "../funding/funding-records.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

/** What a programme is for, what it pays, to whom, how much, in which period and until when one can apply. */
export function stateProgramme(programme: ProgrammeRecord): RecordStatement[] {
  const { name, purpose, measures, funders, share, contact, conditions } = programme;
  const applicants = conditions.applicants.map((each) => applicantLabels[each]);
  const paid = measures.map((each) => fundingMeasureLabels[each]);
  return [
    state("purpose", { kind: "text", value: purpose }, texts.purpose(programme)),
    ...(paid.length === 0
      ? []
      : [state("eligible-measures", { kind: "list", values: paid }, texts.pays(name, paid))]),
    ...(funders.length === 0
      ? []
      : [state("funder", { kind: "list", values: funders }, texts.funders(name, funders))]),
    ...(applicants.length === 0
      ? []
      : [state("applicants", { kind: "list", values: applicants }, texts.applicants(name, applicants))]),
    ...(share === undefined
      ? []
      : [state("funding-rate", { kind: "text", value: share.text }, texts.share(name, share.text))]),
    ...(contact === undefined
      ? []
      : [state("contact-person", { kind: "text", value: contact }, texts.contact(name, contact))]),
    ...statePeriod(),
    ...stateDeadlines(),
  ];

  function state(
    predicate: string,
    value: RecordStatement["value"],
    statement: string,
    qualifier?: string,
  ): RecordStatement {
    const part = qualifier === undefined ? predicate : `${predicate}.${qualifier}`;
    return {
      id: `programme.${programme.id}.${part}`,
      subject: programme.id,
      predicate,
      ...(qualifier === undefined ? {} : { qualifier }),
      value,
      statement,
    };
  }

  /** A bound that nobody confirmed is not stated. */
  function statePeriod(): RecordStatement[] {
    const { validity, validityCertainty, openEnded } = programme;
    const from = validityCertainty.from === "unconfirmed" ? undefined : validity.from;
    const to = validityCertainty.to === "unconfirmed" ? undefined : validity.to;
    const period = texts.period(from, to, openEnded);
    return period === undefined
      ? []
      : [state("period", { kind: "text", value: period }, texts.runs(name, period))];
  }

  function stateDeadlines(): RecordStatement[] {
    return programme.phases.flatMap((phase) =>
      phase.deadline === null || phase.certainty === "unconfirmed"
        ? []
        : state(
            "deadline",
            { kind: "date", value: phase.deadline },
            texts.deadline(name, phase.name, phase.deadline),
            phase.id,
          ),
    );
  }
}
