import { facts } from "@stadtlotse/domain/reference/facts";
import { roles } from "@stadtlotse/domain/reference/roles";
import type { Statement } from "../../compose/draft.js";
import { wordsOf } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import { factStatement } from "../facts/fact-evidence.js";

const people = [...new Set(roles.flatMap(({ person }) => person ?? []))].map((person) => ({
  person,
  familyName: wordsOf(person).at(-1) ?? "",
}));

/** Whether a name is that of a person known to the sources. */
export function isPerson(name: string): boolean {
  return people.some(({ person }) => person === name);
}

/** The people known to the sources whom a text names in full. */
export function peopleIn(text: string): string[] {
  return people.flatMap(({ person }) => (text.includes(person) ? person : []));
}

/** The person known to the sources whose family name is among folded words. */
export function findPerson(words: readonly string[]): string | undefined {
  return people.find(({ familyName }) => words.includes(familyName))?.person;
}

/** The office that a person holds or held whom a question names: that is what the sources say of people. */
export function tellPerson({ words }: Understanding): Statement[] {
  const named = findPerson(words);
  const office = facts.find(
    ({ statement, visibility, certainty }) =>
      named !== undefined &&
      visibility === "public" &&
      certainty !== "unconfirmed" &&
      statement.includes(named),
  );
  return office ? [factStatement(office)] : [];
}
