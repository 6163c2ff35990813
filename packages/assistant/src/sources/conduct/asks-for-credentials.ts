import { askedWords } from "../../understand/asked-words.js";
import { splitClauses } from "../../understand/split-clauses.js";

/** Access to what is kept closed is given by those who keep it. */
const credentials =
  /\b(passwort\w*|kennwort\w*|zugangsdaten|logindaten|login|benutzername\w*|zugangscode\w*)\b/;
const asksForAccess =
  /\b(vergessen|verloren|gib|geben|sag\w*|sach|schick\w*|liste|brauche|lautet|mein\w*|unser\w*|zurucksetzen|neues)\b/;
const wanting =
  /\b(vergessen|verloren|gib|geben sie|schick\w*|liste|(ich|wir) brauche\w*|brauche ich|zurucksetzen)\b/;
/** "Brauche ich dafür ein Passwort?" asks how it works. */
const whetherNeeded = /^(?:brauch\w*|benotig\w*) (?:ich|wir|man)\b/;

/** Whether somebody wants to be let in, and does not only tell of a login. */
export function asksForCredentials(question: string): boolean {
  const asked = askedWords(question).join(" ");
  if (whetherNeeded.test(asked)) return false;
  if (credentials.test(asked)) return asksForAccess.test(asked);
  return splitClauses(question).some(({ words }) => {
    const said = words.join(" ");
    return credentials.test(said) && wanting.test(said);
  });
}
