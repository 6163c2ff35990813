import type { Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Inquiry } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";
import { type MunicipalityFilter, readMunicipalityFilters } from "../municipalities/municipality-filters.js";
import { namesOtherMatter } from "../programmes/names-other-matter.js";
import { asksForExamples, asksForOne } from "./asks-for-examples.js";

/** What a question says of the examples that it could be about. */
export interface PracticeQuestion {
  /** Asks for an example, or who has done it before: an example, unless a network, an event or the like is named. */
  wantsExamples: boolean;
  /** Asks for one of the examples of a programme, or of those that the conversation is about. */
  asksWithin: boolean;
  /** Asks for money, a result or the thing itself, which an example can tell of. */
  asksOfProject: boolean;
  /** Asks which programme there is. */
  wantsProgramme: boolean;
  /** Asks what came of it. */
  asksEffect: boolean;
  /** The municipalities that it names, the asker's own excluded. */
  places: readonly Municipality[];
  /** The asker's own, as proven or as said: it orders examples and opens nothing. */
  own: Municipality | undefined;
  filters: readonly MunicipalityFilter[];
  programmeIds: readonly string[];
  /** The conversation is about examples. */
  continues: boolean;
  /** Ids of the facts of the examples that were told before. */
  told: ReadonlySet<string>;
  /** Names something else that is no place and no programme. */
  namesOther: boolean;
  years: readonly number[];
  /** What is compared letter by letter. */
  query: string;
  /** Stems of what it is about: without names of places and without the words that ask for examples. */
  content: ReadonlySet<string>;
}

const ofProject =
  /\b(geld\w*|fordergeld\w*|fordermittel\w*|forderung|gefordert\w*|million\w*|mio|euro|summe|satz|fordersatz|prozent|bewillig\w*|bekam|bekamen|erhielt|erhielten|floss|geflossen|projekt\w*|vorhaben|massnahme\w*|macht|gemacht|umgesetzt|gebaut|umgebaut|entsteht|entstanden|erreicht|ergebnis\w*|bewirkt|gebracht|aufgeteilt|steckt|lief|kostet\w*|gekostet|wofur|was ist .* geworden)\b/;
const effect =
  /\b(erreicht|ergebnis\w*|wirkung\w*|gewirkt|bewirkt|gebracht|erfolg\w*|gesunken|gestiegen|zuruckgegangen|besser geworden|verringert|reduziert|halbiert|vorher|nachher|herausgekommen|rausgekommen)\b/;
const programme =
  /\b(\w*programm\w*|\w*topf|welche forderung|wie nennt man|welches (gesetz|modell|instrument))\b/;
const speaksOfOwn = /\b(wir|uns|unser\w*|bei uns)\b/;

/** Words that ask for examples or for any project at all tell nothing of what it is about. */
const askingStems = new Set(
  analyzeText(
    `Vorbild Vorbilder Beispiel Beispiele Praxisbeispiel Best Practice gute Praxis Referenz nachmachen abgucken Erfahrung Erfahrungen Austausch
     gemacht machen macht probiert ausprobiert umgesetzt geschafft Stadt Städte Kommune Kommunen Gemeinde Gemeinden Ort Orte NRW Nordrhein-Westfalen
     Kollegen suchen sucht such finden wollen andere anderen anderswo woanders schon irgendwo Idee Ideen Projekt Projekte Maßnahme Maßnahmen zeigen nennen
     Fördergeld Geld Förderung gefördert Million Millionen Euro Summe Satz bekam bekommen floss geflossen gab gibt groß klein steckt hinter erreicht Ergebnis viele viel
     Prozent Wirkung gewirkt bewirkt Erfolg gesunken gestiegen zurückgegangen verringert reduziert vorher nachher`,
  ),
);

/** The service that is called like what it gives: "Vorbilder", "Beispiele". */
const ofExamples = "best-practice-hinweise";

const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
const programmeIds = new Set(programmes.map(({ id }) => id));

/** Reads what a question could want of an example of good practice. Whether one fits, the examples decide. */
export function readPracticeQuestion({ understanding, asker }: Inquiry): PracticeQuestion {
  const { folded, mentions, time, carried } = understanding;
  const isElsewhere = namesOtherMatter(mentions);
  const isOfOther = namesOtherMatter(mentions.filter(({ id }) => id !== ofExamples));
  const about = [...mentions.map(({ id }) => id), ...(carried?.subjects ?? [])].filter((id) =>
    programmeIds.has(id),
  );
  const continues = carried?.origin === "practice";
  const asksWithin = (about.length > 0 || continues) && asksForOne(folded);
  const named = mentions.flatMap(({ kind, id }) => (kind === "municipality" ? (byAgs.get(id) ?? []) : []));
  const proven = asker.ags === undefined ? undefined : byAgs.get(asker.ags);
  const said = speaksOfOwn.test(folded) ? named.at(0) : undefined;
  const own = proven !== undefined && speaksOfOwn.test(folded) ? proven : (said ?? proven);
  return {
    wantsExamples: (asksForExamples(understanding) && !isOfOther) || asksWithin,
    asksWithin,
    asksOfProject: ofProject.test(folded) && !isElsewhere,
    asksEffect: effect.test(folded),
    wantsProgramme: programme.test(folded),
    places: named.filter((place) => !(speaksOfOwn.test(folded) && place === own)),
    own,
    filters: readMunicipalityFilters(understanding),
    programmeIds: about,
    continues,
    told: new Set(carried === undefined ? [] : [...carried.factIds, ...carried.trail]),
    namesOther: mentions.some(({ kind, id }) => kind === "subject" && !programmeIds.has(id)),
    years: time.years,
    query: understanding.query,
    content: contentOf(understanding),
  };
}

function isFunding(id: string): boolean {
  const kind = subjects[id]?.kind;
  return kind === "programme" || kind === "instrument" || kind === "law";
}

/** What it says besides the names of places and programmes; alone, a programme's name is what it is about. */
function contentOf({ terms, mentions }: Understanding): Set<string> {
  const stemsOf = (names: readonly string[]) => new Set(names.flatMap((name) => analyzeText(name)));
  const placeStems = stemsOf(
    mentions
      .filter(({ kind }) => kind === "municipality" || kind === "kreis" || kind === "regierungsbezirk")
      .map(({ name }) => name),
  );
  const namesOf = (id: string) => [subjects[id]?.name ?? "", ...(subjects[id]?.aliases ?? [])];
  const named = mentions.filter(({ kind, id }) => kind === "subject" && isFunding(id)).map(({ id }) => id);
  const programmeStems = stemsOf(named.filter((id) => programmeIds.has(id)).flatMap(namesOf));
  const own = [...terms].filter(
    (stem) => !placeStems.has(stem) && !askingStems.has(stem) && !/^\d+$/.test(stem),
  );
  const besides = own.filter((stem) => !programmeStems.has(stem));
  if (besides.length === 0) return new Set(own);
  const instruments = stemsOf(named.filter((id) => !programmeIds.has(id)).flatMap(namesOf));
  return new Set([...besides, ...[...instruments].filter((stem) => stem.length > 2)]);
}
