import { splitClauses } from "./split-clauses.js";

const before =
  /^(?:und|oder|aber|also|in|im|an|auf|aus|bei|mit|von|vom|zu|zur|zum|fur|uber|nach|unter|als|sag|mal|nur|noch)$/;
const interrogative = /^(?:was|wat|welche[rsnm]?|wo(?:r?(?:auf|aus|bei|fur|in|mit|nach|ran|ruber|von|zu)))$/;
const naming = /^(?:nenn\w*|zahl|zahlt|liste|listet|aufstellung|ubersicht|zeig\w*|gib|gebt)$/;
/** "Was ist mit X?", "Was kostet X?": nothing is to be told but of X. */
const ofOne = /^(?:ist|sind|kostet|kosten|gilt|ware|waren)$/;

/** "Gibt es irgendetwas, das …", "Habt ihr auch was für …": asks what there is. */
const thereIs = /^(?:gibt?|gibts|habt|haben|hat|bietet|bleibt|bekommt?|bekommen|kriegen|kriegt)$/;
const anything = /^(?:irgend)?(?:et)?was$|^irgendwelche$/;

/** Whether a question wants to be told which or what, not whether: "Welche Angebote …", "Worauf haben wir …". */
export function asksOpenly(question: string): boolean {
  return splitClauses(question).some(({ words }) => {
    const at = words.findIndex((word) => !before.test(word));
    const first = words[at] ?? "";
    const then = words[at + 1] ?? "";
    if (thereIs.test(first) && words.slice(at + 1, at + 5).some((word) => anything.test(word))) return true;
    return (interrogative.test(first) && !(first.startsWith("wa") && ofOne.test(then))) || naming.test(first);
  });
}
