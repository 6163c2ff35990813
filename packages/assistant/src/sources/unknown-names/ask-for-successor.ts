import { roles } from "@stadtlotse/domain/reference/roles";
import type { Understanding } from "../../understand/understanding.js";
import { findPerson } from "../conduct/tell-person.js";

const following =
  /\b(?:nachfolg\w*|folgt\w*|gefolgt|ablos\w*|abgelost|ersetz\w*|beerb\w*|ubernimmt|ubernommen|lost\b.*\bab|kommt nach|kam nach|nach (?:ihm|ihr))\b/;

/** The person after whom it is asked who follows, where no later holder of the office is known. */
export function askForSuccessor({ words, folded }: Understanding): string | undefined {
  const person = following.test(folded) ? findPerson(words) : undefined;
  const held = roles.find((role) => role.person === person);
  const hasFollower = roles.some(
    ({ networkId, role, validity: { from = "" }, person: other }) =>
      other !== undefined &&
      networkId === held?.networkId &&
      role === held.role &&
      from > (held.validity.to ?? held.asOf ?? ""),
  );
  return person === undefined || hasFollower ? undefined : person;
}
