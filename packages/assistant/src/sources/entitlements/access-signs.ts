import type { Understanding } from "../../understand/understanding.js";

const access =
  /\b((steh\w*|stund\w*|stand\w*)\b.*\b(zu|offen|frei)|zusteh\w*|(frei )?zuganglich\w*|bekomm\w*|erhalten|erhalt|erhaltlich|durf\w*|darf|nutz\w*|anspruch|recht auf|kriegen|zugang|zugriff|kommen|konnen wir|konnten wir|geht das|moglich|offen|gehort|gehoren|exklusiv|teilnehm\w*|teilzunehmen|gratis|kostenlos|kostenfrei|beanspruch\w*|berechtigt|inklusive|enthalten|vorbehalten|auch fur|nur fur|fur alle|ein recht|recht (drauf|darauf)|beziehen|abonnier\w*|zahlt .*dazu|zahlt .*zu|(hilft|helfen|begleitet|begleiten|berat|beraten|unterstutzt|kommt|kommen|macht|machen|schickt|stellt|setzt|konnt ihr) .*uns|zu haben)\b/;
const firstPerson = /\b(wir|uns|unser\w*|ich|mich|mir|man)\b/;
const tierWords =
  /\b(mitglied\w*|nichtmitglied\w*|mitgliedschaft|basisangebot\w*|mehrwertangebot\w*|basis|mehrwert|beitritt|zahlende\w*|jede[rn]? (kommune|stadt|gemeinde)|alle (kommunen|stadte|gemeinden)|\w*stufe|ebene|spalte|angekreuzt)\b/;
/** Who may have money is no matter of the services, unless it is asked to be advised on it. */
const mayWe =
  /\b(durfen|konnen|konnten|bekommen|kriegen|erhalten|haben) wir\b.*\b(berat\w*|hilfe|unterstutz\w*)\b/;
/** Asks whether a service is kept for members or costs something. */
const limit =
  /\b(nur|bloss|lediglich|ausschliesslich|exklusiv)\b.*\bmitglied|\b(kostet|kosten|kostenpflichtig|gebuhr\w*|bezahlen|zahlen)\b/;

/** What a question says of having something: of access, of membership or tier, and whether for the asker. */
export interface AccessSigns {
  ofAccess: boolean;
  ofTier: boolean;
  ofAsker: boolean;
  /** Whether a service is kept for members or costs something is asked. */
  ofLimit: boolean;
}

export function readSigns({ folded, claims }: Understanding): AccessSigns {
  return {
    ofAccess: access.test(folded),
    ofTier: tierWords.test(folded) || claims.membership !== undefined,
    ofAsker: firstPerson.test(folded),
    ofLimit: limit.test(folded),
  };
}

/** "Dürfen wir uns zum Programm beraten lassen?" */
export function asksForAdvice(folded: string): boolean {
  return mayWe.test(folded);
}
