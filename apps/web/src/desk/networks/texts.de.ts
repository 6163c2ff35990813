import { datedLabels } from "../records/dated-labels.de.js";

const shared = { ...datedLabels, networkId: "Netzwerk" } as const;

const network = {
  ...datedLabels,
  name: "Name",
  aliases: "Andere Namen",
  url: "Adresse im Netz",
  sourceIds: "Quellen",
} as const;

/** The words of how networks are run. */
export const texts = {
  tab: "Netzwerke",
  networks: {
    title: "Netzwerke",
    lead: "Was die Netzwerke sind und von wann bis wann es sie gibt. Welche es gibt, kommt mit der Software.",
    labels: { ...network, legalForm: "Rechtsform", purposes: "Zwecke" },
  },
  communities: {
    title: "Arbeitsgemeinschaften",
    lead: "Die Arbeitsgemeinschaften im Netzwerk Stadtentwicklung NRW seit 2024.",
    labels: { ...network, purpose: "Wozu dient sie?" },
  },
  services: {
    title: "Leistungen",
    lead: "Was die Netzwerke bieten und was davon für alle ist, was für Mitglieder. Nach diesen Angaben antwortet Stadtlotse auf die Frage, was einer Kommune zusteht.",
    add: "Neue Leistung",
    labels: {
      ...shared,
      name: "Name",
      shortName: "Kurzer Name",
      section: "Bereich",
      placements: "Stufe",
      aliases: "Andere Namen",
      overlaps: "Dasselbe auf anderem Weg",
      channel: "Auf welchem Weg?",
      openToEveryone: "Steht auch außerhalb von NRW allen offen",
    },
    hints: {
      shortName: "So kurz, dass er in einen Satz passt",
      placements:
        "Was später beginnt, löst ab, was vorher galt. Für einen Wechsel fügen Sie eine Angabe hinzu, für ein Ende tragen Sie „Gilt bis“ mit Ihrer Quelle ein.",
      aliases: "Wörter, mit denen Leute danach fragen",
      overlaps: "Leistungen, die dasselbe nach einer anderen Regel bieten",
    },
    states: {
      basic: "Basisangebot",
      addedValue: "Mehrwertangebot",
      none: "heute nicht angeboten",
    },
    placement: {
      one: "Angabe",
      add: "Angabe hinzufügen",
      tiers: { basic: "Basisangebot (für alle)", "added-value": "Mehrwertangebot (für Mitglieder)" },
      labels: {
        tier: "Gehört zum",
        networkId: "Netzwerk",
        "validity.from": "Gilt ab",
        "validity.to": "Gilt bis",
        asOf: "Stand",
        sourceId: "Quelle",
      },
    },
  },
  offices: {
    title: "Geschäftsstellen",
    lead: "Wie die Geschäftsstelle eines Netzwerks zu erreichen ist und wer sie betreibt. Antworten nennen sie als Kontakt.",
    add: "Neue Geschäftsstelle",
    labels: {
      ...shared,
      name: "Name",
      "operator.name": "Wer betreibt sie?",
      "operator.kind": "Art des Betreibers",
      address: "Anschrift",
      phones: "Telefon",
      fax: "Fax",
      email: "E-Mail",
      url: "Adresse im Netz",
      people: "Ansprechpersonen",
    },
    hints: { people: "Nur, was öffentlich belegt ist" },
    operators: {
      municipality: "Kommune",
      "private-company": "Unternehmen",
      association: "Verein oder Verband",
    },
    person: { one: "Person", add: "Person hinzufügen", labels: { name: "Name", role: "Aufgabe" } },
  },
  fees: {
    title: "Mitgliedsbeiträge",
    lead: "Was Mitglieder eines Netzwerks in einem Zeitraum zahlen. Was keine Quelle nennt, bleibt leer.",
    add: "Neue Beitragsregel",
    labels: {
      ...shared,
      steps: "Stufen nach Einwohnerzahl",
      stepCount: "Anzahl der Stufen, auch der nicht bekannten",
      waivers: "Zeiten ohne Beitrag",
      minimumTermYears: "Mindestdauer der Mitgliedschaft in Jahren",
    },
    hints: { steps: "Von der kleinsten zur größten Kommune" },
    step: {
      one: "Stufe",
      add: "Stufe hinzufügen",
      labels: {
        fromPopulation: "ab Einwohnerzahl",
        belowPopulation: "unter Einwohnerzahl",
        feePerYear: "Beitrag im Jahr in Euro",
      },
    },
    waiver: {
      one: "Zeit",
      add: "Zeit hinzufügen",
      labels: { "validity.from": "von", "validity.to": "bis", reason: "Grund" },
    },
  },
  roles: {
    title: "Rollen",
    lead: "Wer in einem Netzwerk welche Aufgabe hat und von wann bis wann.",
    add: "Neue Rolle",
    labels: {
      ...shared,
      role: "Rolle",
      person: "Person",
      title: "Amt oder Funktion",
      ags: "Kommune",
      organisation: "Organisation",
    },
    hints: { person: "Nur, was öffentlich belegt ist" },
  },
  bodies: {
    title: "Gremien",
    lead: "Die Gremien der Netzwerke mit Aufgaben und Zusammensetzung.",
    add: "Neues Gremium",
    labels: {
      ...shared,
      kind: "Art",
      name: "Name",
      composition: "Zusammensetzung",
      powers: "Aufgaben",
    },
  },
} as const;
