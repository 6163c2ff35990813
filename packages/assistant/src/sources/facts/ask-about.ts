/** Nouns that open names of the field, by gender: "im Netzwerk …", "die Tagung …". */
const neuter =
  /^(?:\p{L}*[Nn]etzwerk|\p{L}*netz|Forum|\p{L}*[Pp]rogramm|Magazin|\p{L}*[Pp]rojekt|\p{L}*[Aa]ngebot)\b/u;
const feminine =
  /^(?:AG|Arbeitsgemeinschaft|Tagung|\p{L}*[Ii]nitiative|\p{L}*[Bb]efragung|\p{L}*[Ff]örderung|\p{L}*[Vv]ersammlung|Geschäftsstelle)\b/u;

const contractions: Readonly<Record<string, { neuter: string; feminine: string }>> = {
  in: { neuter: "im", feminine: "in der" },
  von: { neuter: "vom", feminine: "von der" },
  zu: { neuter: "zum", feminine: "zur" },
  bei: { neuter: "beim", feminine: "bei der" },
  an: { neuter: "am", feminine: "an der" },
  aus: { neuter: "aus dem", feminine: "aus der" },
  mit: { neuter: "mit dem", feminine: "mit der" },
};

/** A question about a subject, with the article that its name needs. */
export function askAbout(variant: string, name: string): string {
  const gender = neuter.test(name) ? "neuter" : feminine.test(name) ? "feminine" : undefined;
  const asked = variant.replace(/(\p{L}+ )?\{subject\}/u, (_, before: string = "") => {
    if (gender === undefined) return `${before}${name}`;
    const word = before.trim();
    const contracted = contractions[word]?.[gender];
    if (contracted !== undefined) return `${contracted} ${name}`;
    return `${before}${gender === "neuter" ? "das" : "die"} ${name}`;
  });
  return `${asked}?`;
}
