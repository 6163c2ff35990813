/** What a word can say in a question on the register. */
export type Sense = keyof typeof senses;

/** By folded whole words; a word may say several things ("größte": a rank; "einwohnerstärkste": a rank by inhabitants). */
export const senses = {
  municipality:
    /^((gross|mittel|klein|vergleichs|partner|nachbar|kreis|landes)?(kommunen?|stadt|stadte[ns]?|gemeinden?)|orte?[ns]?|ortschaft(en)?|rathaus|rathauser[n]?|nachbarn?|kommunalverwaltung(en)?)$/,
  town: /^(stadt|stadte[ns]?)$/,
  village: /^gemeinden?$/,
  anyone: /^(wer|wen|wem|jemand(en|em)?|irgendwer)$/,
  kreis:
    /^(kreis|kreise[ns]?|landkreis\w*|nachbarkreis\w*|kreishaus\w*|kreisverwaltung\w*|kreismassig|landrat\w*|landratin\w*|kreistag\w*|kreiszugehorig\w*)$/,
  district:
    /^(reg\w*bez\w*|bezirk|bezirke[ns]?|bezirksreg\w*|regierungsprasident\w*|mittelbehorde\w*|bewilligungsbehorde\w*)$/,
  land: /^(nrw|nordrhein|westfalens?|land|landesweit|bundesland)$/,
  population:
    /^(\w*einwohner\w*|einw|\w*bevolkerung\w*|bewohner\w*|ew|wohn(en|t)|leb(en|t)|einwohnerstand\w*)$/,
  people: /^(mensch|menschen|leute[n]?|kopf\w*|burger|burgern|burgerinnen|seelen|personen|leut)$/,
  area: /^(\w*flache[nr]?|flachen\w+|quadratkilometer\w*|km2|km²|qkm|hektar|\w*gebiet[es]*|gebietsgrosse|gemarkung|weitlaufig|ausgedehnt|erstreckt|ausdehnung)$/,
  /** "je km²" is one word here. */
  density: /^(\w*dichte\w*|dicht|dunner\w*|dunnst\w*|besiedel\w*|je_flache)$/,
  type: /^(\w*status|rechtlich|recht\w*form|recht\w*stellung|eingestuft|einstufung|kategorie|\w*typ|stellung|eigenstandig\w*|kreisangehorig\w*|regionsangehorig\w*)$/,
  independent: /^kreisfrei\w*$/,
  key: /^(gemeindeschlussel\w*|ags|gemeindekennziffer|schlusselnummer)$/,
  postalCode: /^(plz|postleitzahl\w*)$/,
  most: /^(\w*(grosst|hochst|starkst|reichst|dichtest|weitest)e[rsnm]?|meisten?|vorn|vorne|spitzenreiter\w*|platzhirsch\w*|spitze|anfuhrt|fuhrt_an|top|maximum|maximale[rsnm]?)$/,
  least:
    /^(\w*(kleinst|wenigst|geringst|schwachst|niedrigst|dunnst|armst)e[rsnm]?|schlusslicht\w*|ganz unten|minimum|minimale[rsnm]?)$/,
  more: /^(grosser\w*|mehr|hoher\w*|uberholt|ubertrifft|doppelt|dichter)$/,
  less: /^(kleiner\w*|weniger|dunner|geringer\w*|niedriger\w*)$/,
  differ:
    /^(unterschied\w*|unterscheiden|differenz|abstand|gegen|gegenuber|vergleich|vergleiche|knapp|nebeneinander|versus|vs)$/,
  alike:
    /^(ahnlich\w*|ahneln?|ahnelt|vergleichbar\w*|vergleichen|vergleichs\w*|gleich|gleiche[nrsm]?|gleichauf|gleichgross\w*|gross(en)?ordnung\w*|liga|partner\w*|patenschaft\w*|dieselbe[n]?|derselben|passen\w*|passende\w*)$/,
  size: /^(gross|grosse|grossenmassig)$/,
  sum: /^(zusammen\w*|\w*insgesamt|gesamt\w*|summe|summier\w*|unterm|miteinander|addier\w*|ganze[nrsm]?)$/,
  average: /^(\w*durchschnitt\w*|schnitt|mittelwert|mittel)$/,
  median: /^(median\w*|zentralwert\w*)$/,
  profile: /^(steckbrief\w*|eckdaten|kennzahlen|kenndaten|stammdaten|basisdaten)$/,
  share: /^(prozent\w*|anteil\w*|bruchteil)$/,
  list: /^(liste|nenn|nenne|nennen|aufzahlen|zahl_auf|auflisten|welche[nrsm]?|verzeichnis|ubersicht|aufstellung)$/,
  count: /^(wieviele?n?|anzahl|zahl|wie_viele?n?)$/,
  belong:
    /^(liegt|liegen|gehort|gehoren|zugehorig\w*|teil|zahlt|fallt|lauft|hingehort|zuordnet|zuordnen|ordnet|zustandig\w*|sitzt|steht|angehort|angehoren|wo)$/,
  rank: /^(platz|rang|stelle|reihenfolge|rangliste|nummer|position)$/,
} as const satisfies Record<string, RegExp>;

/** Who is a member of something is no matter of the register. */
export const membershipWords = /^(\w*mitglied\w*|beitritt|beigetreten|netzwerk\w*)$/;

/** Words of who asks, what for and how: they ask for nothing. */
export const frameWords =
  /^(irgend\w*|gleich|(zweit|dritt|viert|letzt)e[rnms]?|strich|unterm|betreu\w*|anschreib\w*|paar|spiel\w*|ware|streit\w*|ausser|klein\w*|grosse[nrsm]?|eins|fragt?|ankreuz\w*|trifft|zutrifft|pro|je|klein|mittel|mittlere[nrsm]?|denselben|demselben|aufsicht|knack\w*|ab|stadt(recht|titel|bezeichnung)\w*|ortsteil\w*|brauch\w*|such\w*|hatt\w*|gib|geb\w*|sag\w*|zeig\w*|find\w*|weiss\w*|wiss\w*|erfahr\w*|sicher\w*|richtig\w*|falsch\w*|angegeben|stimmt|wahr|wirklich|tatsachlich|laut|statistik\w*|verzeichnis\w*|register\w*|vorlage\w*|ratsvorlage\w*|formular\w*|brief\w*|serienbrief\w*|prasentation\w*|tabelle\w*|einladung\w*|karte|chef\w*|kammerer\w*|burgermeister\w*|kolleg\w*|praktikant\w*|azubi\w*|landrat\w*|neu|hier|drin|alles|allen?|liste\w*|zahl\w*|nur|bloss|rein(e[rnms]?)?|her|massig|angeht|betrifft|bezogen|infrage|kommt|komm\w*|macht|mach\w*|schick\w*|anruf\w*|wend\w*|heiss\w*|name\w*|bestimm\w*|umfass\w*|besteh\w*|setzt|bild\w*|hat|tragt|stelle|stell\w*|bringt|rechne\w*|zahle|austausch\w*|fehlt|erst|jeweils|einzeln\w*|einzig\w*|andere[nrsm]?|anderes|weitere[nrsm]?|eigene[nrsm]?|selbe[nrsm]?|selben|derselben|dieselbe[n]?|dessen|viele?|wenige?|eher|riesig\w*|breit|weit|hoch|genau\w*|schatz\w*|gilt|gelten|genug|haben|sein|davon|darunter|insbesondere|nachseh\w*|schau\w*|guck\w*|deutsch\w*|amtlich\w*|achtstellig\w*|funfstellig\w*|offiziell\w*|aktuell\w*|seit|stand|datum|jahr\w*|datenstand|eure[rn]?|ihre|denn|eigentlich|ungefahr\w*|circa|ca|rund|etwa|knapp|gut|plus|minus|fast|nahezu|uber|unter|mehr|mindestens|hochstens|maximal|tausend|tsd|million\w*|mio|voraus|nase|hand|gibt|uns\w*|wir|lieg\w*|woanders\w*|kopf\w*|land|ganz\w*|komplett\w*|samtlich\w*|gemeint|kurz|schnell|zwischen|teil\w*|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)$/;
