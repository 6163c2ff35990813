import { type Municipality, programmePeriod } from "@stadtlotse/domain";
import { municipalityCard } from "../cards/municipality-card.js";
import { municipalityDirectory } from "../cards/municipality-named.js";
import { passageCard } from "../cards/passage-card.js";
import { practiceCard } from "../cards/practice-card.js";
import { programmeCard } from "../cards/programme-card.js";
import { cardTexts as texts } from "../cards/texts.de.js";
import type { BotRooms } from "../conversations/chat-request.js";
import type { Finding } from "./compose-result.js";
import { rankByWords } from "./rank-by-words.js";

const maxOfKind = 4;

/** What can be inserted for some words, from everything that is public: whoever reads the chat will see it. */
export async function findRecords(query: string, rooms: BotRooms): Promise<Finding[]> {
  const kinds = await Promise.all([
    findMunicipalities(query, rooms),
    findProgrammesNamed(query, rooms),
    findPractices(query, rooms),
    findPassages(query, rooms),
  ]);
  return kinds.flatMap((findings) => findings.slice(0, maxOfKind));
}

async function findMunicipalities(query: string, { registry }: BotRooms): Promise<Finding[]> {
  const found = municipalityDirectory.findMunicipality(query);
  const municipalities: Municipality[] =
    found.outcome === "found"
      ? [found.municipality]
      : found.outcome === "ambiguous"
        ? found.readings
        : rankByWords(municipalityDirectory.municipalities, query, ({ name }) => [name]);
  return Promise.all(
    municipalities.slice(0, maxOfKind).map(async (municipality) => ({
      title: municipality.officialName,
      text: texts.kindMunicipality(municipality.kreisName),
      card: municipalityCard(municipality, await registry.memberships.of(municipality.ags)),
    })),
  );
}

async function findProgrammesNamed(query: string, { registry, today }: BotRooms): Promise<Finding[]> {
  const known = (await registry.programmes.list()).filter(
    ({ certainty, withdrawn }) => certainty !== "unconfirmed" && !withdrawn,
  );
  return rankByWords(known, query, ({ name, aliases, subtitle, needs, purpose }) => [
    name,
    aliases.join(" "),
    subtitle,
    needs.join(" "),
    purpose,
  ]).map((programme) => ({
    title: programme.name,
    text: texts.kindProgramme(programmePeriod(programme, today()).text),
    card: programmeCard(programme, today()),
  }));
}

async function findPractices(query: string, { registry, publicUrl }: BotRooms): Promise<Finding[]> {
  const known = (await registry.bestPractices.list()).filter(
    ({ certainty, visibility, withdrawn, state }) =>
      certainty !== "unconfirmed" && visibility !== "members" && !withdrawn && state === "published",
  );
  return rankByWords(known, query, ({ title, place, keywords, measure }) => [
    title,
    place,
    keywords.join(" "),
    measure,
  ]).map((practice) => ({
    title: practice.title,
    text: texts.kindPractice(practice.place),
    card: practiceCard(practice, publicUrl),
  }));
}

async function findPassages(query: string, { knowledgeBase, publicUrl }: BotRooms): Promise<Finding[]> {
  const passages = await knowledgeBase.retrieve(query, {
    visibility: "public",
    limit: maxOfKind,
    kinds: ["document"],
  });
  return passages.map((passage) => ({
    title: passage.title,
    text: texts.kindDocument(passage.locator.page),
    card: passageCard(passage, publicUrl),
  }));
}
