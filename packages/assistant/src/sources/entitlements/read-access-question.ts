import { type Service, serviceById } from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import type { Understanding } from "../../understand/understanding.js";
import { findServices } from "./find-services.js";

/** What a question wants to know of the services. */
export interface AccessQuestion {
  wants: "service" | "list" | "gain" | "handing-out";
  /** The rows that are named, with the rows that give the same thing over another channel. */
  services: Service[];
  /** How surely it is about who may have what, 0 to 1. */
  certainty: number;
}

const access =
  /\b(steht|stehen|zusteht|zustehen|bekomm\w*|erhalten|erhalt|erhaltlich|durf\w*|darf|nutz\w*|anspruch|recht auf|kriegen|zugang|zugriff|kommen wir|kommen wir an|offen|gehort|gehoren|exklusiv|teilnehm\w*|teilzunehmen|gratis|kostenlos|kostenfrei|beanspruch\w*|berechtigt|inklusive|enthalten|vorbehalten|auch fur|nur fur|fur alle)\b/;
const tierWords =
  /\b(mitglied\w*|nichtmitglied\w*|mitgliedschaft|basisangebot\w*|mehrwertangebot\w*|basis|mehrwert)\b/;
const serviceWords =
  /\b(leistung\w*|angebot\w*|dienst\w*|service\w*|vorteil\w*|unterstutzung|was bekommen wir|was steht uns|was haben wir|was kriegen wir)\b/;
const joining =
  /\b(beitritt\w*|beitreten|eintreten|mitglied werden|mitglied wurden|lohnt sich|bringt uns|hatten wir (davon|von)|vorteile? (einer|der) mitgliedschaft|mehr als nichtmitglieder|zusatzlich)\b/;
const handingOut =
  /\b(gib|gebt|geben sie|zeig\w*|schick\w*|send\w*|uberlass\w*|ruck\w* raus|stell\w* (uns|mir) .*(bereit|zur verfugung)|her mit|drucken sie|liefer\w*|lad\w* .*herunter|verrat\w*)\b/;

/** Reads whether a question is about who may have which service; `undefined` where it is about something else. */
export function readAccessQuestion(understanding: Understanding): AccessQuestion | undefined {
  const { folded, mentions, claims, carried } = understanding;
  const named = findServices(understanding);
  const leans = carried?.origin === "entitlements" && mentions.every(({ kind }) => kind === "municipality");
  const services = withOverlaps(named.length > 0 ? named : leans ? carried.subjects : []);
  const speaksOfAccess = access.test(folded);
  const speaksOfTier = tierWords.test(folded) || claims.membership !== undefined;

  if (services.length > 0) {
    if (handingOut.test(folded))
      return { wants: "handing-out", services: withoutOverlaps(named), certainty: 0.9 };
    const certainty = leans
      ? 0.85
      : speaksOfAccess && speaksOfTier
        ? 0.9
        : speaksOfAccess
          ? 0.75
          : speaksOfTier
            ? 0.72
            : 0.3;
    return { wants: "service", services, certainty };
  }
  if (
    joining.test(folded) &&
    (serviceWords.test(folded) || /\b(bringt|hatten|lohnt|vorteil\w*|zusatzlich)\b/.test(folded))
  ) {
    return { wants: "gain", services: [], certainty: 0.8 };
  }
  if (serviceWords.test(folded) && (speaksOfAccess || speaksOfTier)) {
    return { wants: "list", services: [], certainty: speaksOfAccess ? 0.82 : 0.74 };
  }
  return undefined;
}

function withoutOverlaps(ids: readonly string[]): Service[] {
  return serviceMatrix2021.services.filter(({ id }) => ids.includes(id));
}

function withOverlaps(ids: readonly string[]): Service[] {
  const known = withoutOverlaps(ids);
  const overlapping = known
    .flatMap(({ overlaps }) => overlaps)
    .map((id) => serviceById(serviceMatrix2021, id));
  return [...new Set([...known, ...overlapping])];
}
