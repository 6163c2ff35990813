import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { flyer, homePage } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

/** Städtenetz Soziale Stadt NRW as its flyer of 2015 and its home page of 2020 show it. */
export const sozialeStadtNetworkFacts: readonly Fact[] = [
  ...stateFacts(flyer, "staedtenetz-soziale-stadt-nrw", [
    {
      line: 10,
      predicate: "leave-reason",
      value: text("nach Beendigung des Förderprogramms ausgeschieden"),
      statement:
        "Ehemalige Mitgliedsstädte sind aus dem Städtenetz Soziale Stadt NRW nach Beendigung des Förderprogramms ausgeschieden.",
      note: "So steht es in der Legende einer Karte; welche Städte das sind, steht nicht im Text. Gemeint ist vermutlich das Ende der Förderung in der jeweiligen Stadt, denn das Programm lief 2015 weiter.",
    },
    {
      line: 8,
      predicate: "map-legend",
      value: list("aktuelle Mitgliedsstädte", "ehemalige Mitgliedsstädte"),
      statement:
        "Die Karte des Städtenetzes Soziale Stadt NRW unterscheidet aktuelle und ehemalige Mitgliedsstädte.",
      note: "Die Namen der Städte stehen nur im Bild, nicht im Text.",
    },
    {
      line: 18,
      predicate: "office",
      value: text("Stadt Essen, Amt für Stadterneuerung und Bodenmanagement"),
      statement:
        "Die Geschäftsstelle des Städtenetzes Soziale Stadt NRW ist bei der Stadt Essen, im Amt für Stadterneuerung und Bodenmanagement.",
    },
    {
      line: 20,
      predicate: "office-head",
      value: text("Margarete Meyer"),
      statement:
        "Die Geschäftsstelle des Städtenetzes Soziale Stadt NRW bei der Stadt Essen leitet Margarete Meyer.",
    },
    {
      line: 20,
      predicate: "office-staff",
      value: list("Margarete Meyer (Leitung)", "Luise Jäger"),
      statement:
        "In der Geschäftsstelle des Städtenetzes Soziale Stadt NRW in Essen arbeiten Margarete Meyer (Leitung) und Luise Jäger.",
    },
    {
      line: 22,
      predicate: "address",
      value: text("Rathenastr. 2, 45127 Essen"),
      statement:
        "Die Geschäftsstelle des Städtenetzes Soziale Stadt NRW hat die Anschrift Rathenastr. 2, 45127 Essen.",
      note: "So geschrieben im Faltblatt; spätere Seiten schreiben Rathenaustraße 2.",
    },
    {
      line: 23,
      predicate: "phone",
      value: list("0201/88-68300", "0201/88-68344"),
      statement:
        "Die Geschäftsstelle des Städtenetzes Soziale Stadt NRW hatte im Faltblatt von 2015 die Telefonnummern 0201/88-68300 und 0201/88-68344.",
      note: "Nummern aus dem Jahr 2015; ob sie noch gelten, ist nicht belegt.",
      status: "ended",
    },
    {
      line: 24,
      predicate: "email",
      value: text("staedtenetz@amt68.essen.de"),
      statement:
        "Die Geschäftsstelle des Städtenetzes Soziale Stadt NRW hatte im Faltblatt von 2015 die E-Mail-Adresse staedtenetz@amt68.essen.de.",
      note: "Adresse aus dem Jahr 2015; ob sie noch gilt, ist nicht belegt.",
      status: "ended",
    },
    {
      line: 26,
      predicate: "website",
      value: list("www.soziale-stadt.nrw.de/kooperation_steuerung/netzwerke.php", "www.soziale-stadt.nrw.de"),
      statement:
        "Das Städtenetz Soziale Stadt NRW verwies im Faltblatt von 2015 auf www.soziale-stadt.nrw.de und www.soziale-stadt.nrw.de/kooperation_steuerung/netzwerke.php.",
      status: "ended",
    },
    {
      line: 40,
      predicate: "membership-condition",
      value: text("Engagement im Bund-Länder-Programm Soziale Stadt"),
      statement:
        "Im Städtenetz Soziale Stadt NRW sind Kommunen aus Nordrhein-Westfalen vertreten, die sich im Bund-Länder-Programm „Soziale Stadt“ engagieren.",
    },
    {
      line: 40,
      predicate: "initiated",
      value: date("1994"),
      statement:
        "Die Initiative zur Gründung des Städtenetzes Soziale Stadt NRW ging 1994 von einzelnen Städten aus.",
    },
    {
      line: 40,
      predicate: "background",
      value: text("praktische Fragen zu Integrierten Handlungsprogrammen"),
      statement:
        "Anlass für das Städtenetz Soziale Stadt NRW waren praktische Fragen, die sich den Städten 1994 beim Entwerfen und Umsetzen der Integrierten Handlungsprogramme stellten.",
    },
    {
      line: 42,
      predicate: "offers",
      value: list(
        "regelmäßige Sitzungen",
        "eigene Veröffentlichungen",
        "Workshops",
        "Exkursionen",
        "Tagungen",
        "gemeinsame Veranstaltungen",
      ),
      statement:
        "Das Städtenetz Soziale Stadt NRW bietet regelmäßige Sitzungen, eigene Veröffentlichungen, Workshops, Exkursionen, Tagungen und gemeinsame Veranstaltungen. So entstehen viel Information, offene Gespräche und ein kurzer Draht zu Kolleginnen und Kollegen mit ähnlichen Aufgaben.",
    },
    {
      line: 48,
      predicate: "purpose",
      value: text("Integrierte Stadtteilentwicklung öffentlich machen"),
      statement:
        "Das Städtenetz Soziale Stadt NRW macht das Thema „Integrierte Stadtteilentwicklung / Soziale Stadt“ öffentlich, auch um aktive Unterstützung aus der Politik zu gewinnen.",
    },
    {
      line: 52,
      predicate: "working-method",
      value: list(
        "Kontakte und Wissen aufbauen und bewahren",
        "gemeinsame Initiativen",
        "Fortbildungen",
        "Fachberatungen",
      ),
      statement:
        "Das Städtenetz Soziale Stadt NRW baut Kontakte und Wissen systematisch auf, bewahrt und nutzt sie, startet gemeinsame Initiativen und organisiert Fortbildungen und Fachberatungen.",
    },
    {
      line: 52,
      predicate: "purpose",
      variant: "quality",
      value: text("Qualität der Praxis steigern"),
      statement:
        "Mit schnellem Wissenstransfer will das Städtenetz Soziale Stadt NRW die Praxis der „Sozialen Stadt“ stetig verbessern und auf Chancen und Bedarfe in den Programmgebieten hinweisen.",
    },
    {
      line: 54,
      predicate: "professionalisation",
      value: date("2003"),
      statement:
        "Seit 2003 wird die Arbeit des Städtenetzes Soziale Stadt NRW durch systematische Analysen, Zielfindungsprozesse und eine landesweite mehrjährige Evaluation weiter professionalisiert.",
    },
    {
      line: 62,
      predicate: "formally-joined",
      value: date("1999-early"),
      statement: "Formelle Beitritte zum Städtenetz Soziale Stadt NRW gibt es seit Anfang 1999.",
    },
    {
      line: 62,
      predicate: "accession-count",
      value: number(39, "municipalities"),
      statement:
        "Seit Anfang 1999 haben 39 Städte aus Nordrhein-Westfalen ihren formellen Beitritt zum Städtenetz Soziale Stadt NRW erklärt.",
      note: "Gezählt sind alle Beitritte seit 1999, auch die inzwischen ausgeschiedener Städte; das ist nicht die Zahl der Mitglieder zu einem Zeitpunkt.",
    },
    {
      line: 64,
      predicate: "admission",
      value: text("offen für weitere Städte"),
      statement:
        "Das Städtenetz Soziale Stadt NRW ist für weitere Städte offen, die sich für integrierte Stadtentwicklung interessieren.",
    },
    {
      line: 66,
      predicate: "permanent-participants",
      value: list(
        "Wissenschaft",
        "Beratung",
        "intermediäre Einrichtungen",
        "Deutsches Institut für Urbanistik (Difu)",
      ),
      statement:
        "Ständige Teilnehmende am Städtenetz Soziale Stadt NRW sind auch Institutionen aus Wissenschaft und Beratung sowie intermediäre Einrichtungen, zum Beispiel das bundesweit tätige Deutsche Institut für Urbanistik (Difu).",
      note: "Weder Mitglied noch Partner.",
    },
    {
      line: 68,
      predicate: "affiliation",
      value: text("Städtetag NRW"),
      statement: "Das Städtenetz Soziale Stadt NRW ist an den Städtetag NRW angebunden.",
    },
    {
      line: 70,
      predicate: "agreement",
      value: text(
        "2003, Ministerium für Bauen, Wohnen, Stadtentwicklung und Verkehr des Landes Nordrhein-Westfalen",
      ),
      statement:
        "In einer Kooperationsvereinbarung wurde 2003 die ständige Zusammenarbeit des Städtenetzes Soziale Stadt NRW mit dem Ministerium für Bauen, Wohnen, Stadtentwicklung und Verkehr des Landes Nordrhein-Westfalen festgeschrieben.",
      note: "Das Faltblatt von 2015 nennt den damals geltenden Namen des Ministeriums. Nach der Internetseite des Städtenetzes wurde die Vereinbarung im April 2003 mit dem Ministerium für Städtebau und Wohnen, Kultur und Sport unterzeichnet.",
    },
    {
      line: 72,
      predicate: "spokesperson",
      value: text("zwei Sprecher"),
      statement:
        "Das Städtenetz Soziale Stadt NRW wird von zwei Sprechern nach außen vertreten; ein Beirat regelt die grundsätzlichen gemeinsamen Angelegenheiten.",
    },
    {
      line: 72,
      predicate: "bodies",
      value: list("zwei Sprecher", "Beirat", "Geschäftsstelle in Essen"),
      statement:
        "Das Städtenetz Soziale Stadt NRW hat zwei Sprecher, einen Beirat und eine Geschäftsstelle mit Sitz in Essen.",
    },
    {
      line: 72,
      predicate: "body-powers",
      value: text("grundsätzliche gemeinsame Angelegenheiten"),
      statement:
        "Der Beirat des Städtenetzes Soziale Stadt NRW regelt die grundsätzlichen gemeinsamen Angelegenheiten.",
    },
    {
      line: 72,
      predicate: "financing",
      value: list("Kostenbeteiligung der Mitgliedsstädte", "projektbezogene Förderung durch das Land"),
      statement:
        "Das Städtenetz Soziale Stadt NRW finanziert sich durch eine Kostenbeteiligung der Mitgliedsstädte und durch projektbezogene Förderung des Landes Nordrhein-Westfalen.",
    },
  ]),
  ...stateFacts(flyer, "integrierte-handlungsprogramme", [
    {
      line: 46,
      predicate: "topics",
      value: list(
        "Wohnungsbau",
        "Wohnumfeldverbesserung und Stadterneuerung",
        "Förderung der Lokalen Ökonomie",
        "Qualifizierung und Beschäftigung",
        "Gesundheit und Sicherheit",
        "Schule und Bildung",
        "Kultur",
        "Ökologie",
        "Bürgerbeteiligung und -aktivierung",
        "Imageverbesserung und Stadtteilmarketing",
        "Herstellung einer lokalen Öffentlichkeit",
        "Einbindung von Institutionen vor Ort",
        "Organisation und Management von Projekten",
      ),
      statement:
        "Integrierte Handlungsprogramme der Sozialen Stadt greifen auf Stadtteilebene 13 Handlungsfelder auf: Wohnungsbau, Wohnumfeldverbesserung und Stadterneuerung, Förderung der Lokalen Ökonomie, Qualifizierung und Beschäftigung, Gesundheit und Sicherheit, Schule und Bildung, Kultur, Ökologie, Bürgerbeteiligung und -aktivierung, Imageverbesserung und Stadtteilmarketing, Herstellung einer lokalen Öffentlichkeit, Einbindung von Institutionen vor Ort sowie Organisation und Management von Projekten.",
      note: "Die Zahl 13 ist aus der Aufzählung gezählt.",
    },
    {
      line: 46,
      predicate: "purpose",
      value: text("Lebensqualität in benachteiligten Stadtteilen"),
      statement:
        "Mit Integrierten Handlungsprogrammen wird ressortübergreifend und gemeinsam mit den Menschen vor Ort nach Wegen gesucht, die Lebensqualität in benachteiligten Stadtteilen zu verbessern.",
    },
  ]),
  ...stateFacts(flyer, "grossveranstaltungen-soziale-stadt", [
    {
      line: 56,
      predicate: "attendance",
      value: number(1500, "persons", "about"),
      statement:
        "Das Städtenetz Soziale Stadt NRW hat zwei landesweite Großveranstaltungen ausgerichtet: „B.E.S.T. – Bürgerengagement im Stadtteil“ 2005 und „StadtteilLeben“ 2011, mit jeweils rund 1.500 Gästen.",
    },
    {
      line: 56,
      predicate: "content",
      value: list("gemeinsame Fachmesse", "Bühnenprogramm", "Filmvorführungen", "Aktionen"),
      statement:
        "Bei den Großveranstaltungen des Städtenetzes Soziale Stadt NRW 2005 und 2011 zeigten Akteure aus über 40 Stadtteilen ihre Leistungen mit gemeinsamer Fachmesse, Bühnenprogramm, Filmvorführungen und Aktionen.",
    },
    {
      line: 56,
      predicate: "participants",
      value: number(40, "districts", "more-than"),
      statement:
        "An den Großveranstaltungen des Städtenetzes Soziale Stadt NRW 2005 und 2011 wirkten Akteure aus über 40 angeschlossenen Stadtteilen mit.",
    },
  ]),
  ...stateFacts(flyer, "best-2005", [
    {
      line: 56,
      predicate: "date",
      value: date("2005"),
      statement:
        "Die landesweite Großveranstaltung „B.E.S.T. – Bürgerengagement im Stadtteil“ des Städtenetzes Soziale Stadt NRW fand 2005 statt.",
    },
    {
      line: 56,
      predicate: "attendance",
      value: number(1500, "persons", "about"),
      statement:
        "Zur Großveranstaltung „B.E.S.T. – Bürgerengagement im Stadtteil“ des Städtenetzes Soziale Stadt NRW kamen rund 1.500 Gäste.",
    },
  ]),
  ...stateFacts(flyer, "stadtteilleben-2011", [
    {
      line: 56,
      predicate: "date",
      value: date("2011"),
      statement:
        "Die landesweite Großveranstaltung „StadtteilLeben“ des Städtenetzes Soziale Stadt NRW fand 2011 statt.",
    },
    {
      line: 56,
      predicate: "attendance",
      value: number(1500, "persons", "about"),
      statement:
        "Zur Großveranstaltung „StadtteilLeben“ des Städtenetzes Soziale Stadt NRW kamen rund 1.500 Gäste.",
    },
  ]),
  ...stateFacts(homePage, "staedtenetz-soziale-stadt-nrw", [
    {
      line: 4,
      predicate: "membership-condition",
      value: text("Beteiligung am Programm Soziale Stadt oder Planungsphase"),
      statement:
        "Im Städtenetz Soziale Stadt NRW sind Kommunen aus Nordrhein-Westfalen vertreten, die sich am Städtebauförderungsprogramm „Soziale Stadt“ beteiligen oder noch in der Planungsphase sind.",
    },
    {
      line: 4,
      predicate: "purpose",
      value: text("Stadtteilentwicklung voranbringen"),
      statement:
        "Ziel des Städtenetzes Soziale Stadt NRW ist es, Stadtteilentwicklung dort voranzubringen, wo sie besonders wichtig ist, mit lokalem und landesweitem Blick. Es sorgt für fachübergreifenden Wissenstransfer und gibt Impulse für Projekte und Förderung vor Ort.",
    },
    {
      line: 4,
      predicate: "purpose",
      variant: "public-attention",
      value: text("mehr Öffentlichkeit"),
      statement:
        "Das Städtenetz Soziale Stadt NRW verschafft dem Thema „Integrierte Stadtteilentwicklung und Soziale Stadt“ mehr Öffentlichkeit, auch um Unterstützung aus der Politik zu erhalten, und bietet einen kurzen Draht zwischen allen, die an ähnlichen Fragen arbeiten.",
    },
  ]),
];
