import type { Understanding } from "../../understand/understanding.js";
import { namesOtherMatter } from "./names-other-matter.js";

/** A way of paying that is no programme, which people describe without knowing its name. */
type Instrument = "isg" | "verfuegungsfonds";

const owners =
  /\b(\w*eigentumer\w*|\w*besitzer\w*|kaufleute\w*|handler\w*|geschaftsleute\w*|einzelhandler\w*|gewerbetreibende\w*)\b/;
const residents = /\b(bewohner\w*|nachbarn?|anwohner\w*|burger\w*|\w*beirat\w*)\b/;
const payThemselves =
  /\b(selbst|selber|eigenes geld|zusammenleg\w*|zusammentun|zusammenschliess\w*|umlage|abgabe)\b/;
const bindsAll =
  /\b(alle\w*|verbindlich\w*|verpflichte\w*|pflicht|zwingen|gesetz|modell|zusammentun|zusammenleg\w*)\b/;
const smallThings =
  /\b(klein(e|en|er|es|kram)?|\w*kubel|\w*bucherschran\w*|\w*beleuchtung|sitzbank\w*|banke|\w*projekte\w*)\b/;
const shares = /\b(halb\w*|halfte|dazugeb\w*|dazu|bezuschuss\w*|entscheid\w*|topf|fonds)\b/;

/** Hears a joint levy of owners, or a fund for small projects, in a description of it. */
export function readInstrument(understanding: Understanding): Instrument | undefined {
  const { folded, mentions } = understanding;
  if (namesOtherMatter(understanding) || mentions.some(({ kind }) => kind === "subject")) return undefined;
  if (smallThings.test(folded) && shares.test(folded) && (owners.test(folded) || residents.test(folded)))
    return "verfuegungsfonds";
  return owners.test(folded) && payThemselves.test(folded) && bindsAll.test(folded) ? "isg" : undefined;
}
