import { type NetworkService, namesOf } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { networkServices } from "@stadtlotse/domain/reference/services";
import { subjects as knownSubjects, type Subject } from "@stadtlotse/domain/reference/subjects";
import type { Subjects } from "../told-records.js";
import { type Name, wordsOf } from "./name-index.js";

/** Everything that a question can name. */
export function catalogueNames(
  subjects: Subjects = knownSubjects,
  services: readonly NetworkService[] = networkServices,
  everydayWords: ReadonlySet<string> = new Set(),
): Name[] {
  return [
    ...subjectNames(subjects, everydayWords),
    ...serviceNames(services),
    ...municipalityNames(),
    ...areaNames(),
  ];
}

/**
 * What the office has entered is named by its words side by side; by a single word only where nobody asks for anything
 * else with it. Else a publication called "Innenstadt" would be meant by every second question.
 */
function subjectNames(subjects: Subjects, everydayWords: ReadonlySet<string>): Name[] {
  const isTelling = (spelling: string) => {
    const [first = "", ...rest] = wordsOf(spelling);
    return rest.length > 0 || !everydayWords.has(first);
  };
  return Object.entries(subjects).flatMap(([id, { name, aliases }]): Name[] => {
    const known: Subject | undefined = (knownSubjects as Subjects)[id];
    const entered = [name, ...aliases].filter(
      (each) => each !== known?.name && !known?.aliases.includes(each),
    );
    const telling = entered.filter(isTelling);
    const [first, ...others] = telling;
    if (known) return [{ id, kind: "subject", name: known.name, aliases: [...known.aliases, ...telling] }];
    return first === undefined
      ? []
      : [{ id, kind: "subject", name: first, aliases: others, isEntered: true }];
  });
}

function serviceNames(services: readonly NetworkService[]): Name[] {
  return services.map(({ id, name, shortName, aliases }) => ({
    id,
    kind: "service",
    name: shortName,
    aliases: [name, ...aliases],
  }));
}

/** A short name ("Mülheim", "Rheda") counts where no other municipality could be meant by it. */
function municipalityNames(): Name[] {
  const spellings = municipalities.map((municipality) => ({ municipality, ...namesOf(municipality) }));
  const uses = new Map<string, number>();
  for (const { full, short } of spellings) {
    for (const name of [...full, ...short]) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return spellings.map(({ municipality: { ags, name }, full, short }) => ({
    id: ags,
    kind: "municipality",
    name,
    aliases: [...full, ...short.filter((each) => uses.get(each) === 1)].flatMap((each) => [
      each,
      `Stadt ${each}`,
    ]),
  }));
}

/** "Kreis Borken" and "Regierungsbezirk Münster" are no towns; the bare name is, so areas need their word. */
function areaNames(): Name[] {
  const kreise = new Map(
    municipalities.filter(({ type }) => type !== "kreisfrei").map((each) => [each.kreisKey, each.kreisName]),
  );
  const districts = new Set(municipalities.map(({ regierungsbezirk }) => regierungsbezirk));
  return [
    ...[...kreise].map(([id, name]): Name => ({ id, kind: "kreis", name, aliases: otherNamesOfKreis(name) })),
    ...[...districts].map(
      (name): Name => ({
        id: name,
        kind: "regierungsbezirk",
        name: `Regierungsbezirk ${name}`,
        aliases: [`Bezirksregierung ${name}`, `RB ${name}`],
      }),
    ),
  ];
}

/** "Kreis Lippe", "Landkreis Lippe", "in Lippe"; "Rhein-Sieg", "das Oberbergische". */
function otherNamesOfKreis(name: string): string[] {
  const bare = name.replace(/^(Kreis|Städteregion) /, "");
  const isTown = municipalities.some(({ name: town }) => town === bare);
  if (name.startsWith("Städteregion ")) return ["Städteregion"];
  if (bare !== name) return [`${bare}er Kreis`, `Landkreis ${bare}`, ...(isTown ? [] : [bare])];
  const short = name.replace(/(-Kreis|er Kreis)$/, "");
  const adjective = name.endsWith("er Kreis") ? [`${short}en`, `${short}es`] : [];
  return [name.replace(/-Kreis$/, "kreis"), short, ...adjective, ...(everydayNames[name] ?? [])];
}

/** Short names under which people know a Kreis. */
const everydayNames: Readonly<Record<string, readonly string[]>> = {
  Hochsauerlandkreis: ["HSK", "Hochsauerland"],
  "Ennepe-Ruhr-Kreis": ["EN-Kreis"],
  "Oberbergischer Kreis": ["Oberberg"],
};
