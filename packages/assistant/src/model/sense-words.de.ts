/** Words that decide what a sentence says: where one of them comes or goes, another statement is made. */
export const senseWords: readonly RegExp[] = [
  /^(nicht|nie|niemals|nirgends|weder|ohne|nein|kein(e[mnrs]?)?)$/,
  /^(nur|ausschließlich|lediglich|allein)$/,
  /^(außer|ausgenommen|ausnahme)$/,
  /^(muss|müssen|musste|mussten|verpflichtet|verpflichtend)$/,
  /^(darf|dürfen|durfte|durften)$/,
  /^(kann|können|konnte|konnten|könnte|könnten)$/,
  /^(soll|sollen|sollte|sollten)$/,
  /^(war|waren|ehemals|ehemalig(e[mnrs]?)?|früher(e[mnrs]?)?|bisher)$/,
  /^(mindestens|wenigstens)$/,
  /^(höchstens|maximal|bis)$/,
  /^(rund|etwa|circa|ca|ungefähr|knapp)$/,
  /^mehr$/,
  /^weniger$/,
  /^(vor|bevor)$/,
  /^(ab|seit|seitdem)$/,
  /^(alle[mnrs]?|jede[mnrs]?|sämtliche[nr]?)$/,
  /^(einige[nr]?|manche[nr]?|viele[nr]?|meisten|teilweise)$/,
  /^(unbestätigt|vermutlich|wahrscheinlich|voraussichtlich|möglicherweise)$/,
];

/** Numbers and measures in words, each of which must stay as it is. */
export const measureWord =
  /(zig|zehn|hundert|tausend|million(en)?|milliarden?|hälfte|drittel|viertel|dutzend|prozent|euro|doppelt)$|^(mio|mrd|halb(e[mnrs]?)?|(?!einfach)[a-z]+fach(e[mnrs]?)?)$/;

/** Nouns, greetings and openings that name nothing and so may come in. */
export const plainWords = `
  Angabe Angaben Antwort Auskunft Beispiel Ergebnis Frage Fragen Gerne Gern Hinweis Information Informationen Kurz Kürze
  Insgesamt Konkret Quelle Quellen Stand Übersicht Überblick Unterlage Unterlagen Zudem Außerdem Darüber Dafür Damit Daneben
  Dazu Derzeit Dabei Ebenso Ferner Hierzu Laut Gemäß Nämlich Somit Also Aktuell Zuletzt Weiterhin Weiter Übrigens Bitte Rund
`;
