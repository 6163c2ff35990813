const article = "(?:(?:der|die|das|dem|den|ein|eine|einen|unser|unsere|euer|eure)\\s)?";
const noun = "(?:\\p{Ll}+\\s)?(\\p{Lu}[\\p{L}-]+)";
const patterns = [
  `\\b[Ww]ie ?viele?\\s${noun}`,
  `\\b[Ww]ie\\s\\p{Ll}+\\s(?:ist|sind|war|waren)\\s${article}${noun}`,
  `\\b[Ww]ie\\s(?:lautet|lauten|heißt|heißen)\\s${article}${noun}`,
  `\\b(?:[Ww]as|[Ww]ie ?viel)\\s(?:kostet|kosten)\\s${article}${noun}`,
  `\\b[Ww]er\\s(?:ist|war|wird|wurde)\\s${article}${noun}`,
].map((pattern) => new RegExp(pattern, "u"));

/**
 * The thing that a question wants counted, measured or named: "Wie viele Parkplätze", "Wie heißt die Bank". Only
 * capitals show where it stands, so that a question in small letters has none.
 */
export function askedThing(question: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(question)?.[1]).find(Boolean);
}
