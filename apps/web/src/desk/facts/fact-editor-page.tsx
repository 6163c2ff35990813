import type { FactRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Link } from "../../routing/link.js";
import { readFact } from "../../server/read-fact.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { RecordEditor } from "../records/record-editor.js";
import { StateBadges } from "../records/state-badges.js";
import { FactHistory } from "./fact-history.js";
import { factKindOf } from "./fact-kind.js";
import { texts } from "./texts.de.js";

/** The parts of the desk in which records are edited that state facts, by the kind that a fact names. */
const partsByKind: Readonly<Record<string, string>> = {
  "best-practice": "gute-praxis",
  event: "termine",
  publication: "veroeffentlichungen",
  news: "nachrichten",
  programme: "foerderprogramme",
  allocation: "foerdermittel",
  role: "rollen",
  body: "gremien",
  office: "geschaeftsstellen",
  service: "leistungen",
  "fee-rule": "mitgliedsbeitraege",
  network: "netzwerke",
  "working-community": "arbeitsgemeinschaften",
  succession: "nachfolge",
  "glossary-term": "glossar",
  "conflict-decision": "widersprueche",
};

/** One fact: corrected with source and date, verified or withdrawn, with all that was ever said. */
export function FactEditorPage(props: { id: string }): ComponentChildren {
  const loaded = useLoaded(readFact, props.id);
  return (
    <Page title={texts.editTitle} narrow>
      <Link to="/schreibtisch/angaben" class="kern-link">
        {texts.back}
      </Link>
      <WhenLoaded loaded={loaded}>{(fact) => <FactEditor found={fact} />}</WhenLoaded>
    </Page>
  );
}

function FactEditor(props: { found: FactRecord }): ComponentChildren {
  const [fact, setFact] = useState(props.found);
  const lists = useLists("sources");
  const today = useSession().caller?.today;
  // anew only for another fact: a form that is described anew would lose the place of the cursor
  const kind = useMemo(() => factKindOf(props.found, today), [props.found, today]);
  return (
    <WhenLoaded loaded={lists}>
      {(found) => (
        <>
          <StateBadges kind={kind} record={fact} />
          {fact.statedBy !== undefined && <StatedElsewhere fact={fact} statedBy={fact.statedBy} />}
          <RecordEditor
            kind={kind}
            record={fact}
            lists={found}
            onSaved={(changed) => setFact(changed as FactRecord)} // the server sends what it was sent
          />
          <FactHistory key={fact.version} id={fact.id} />
        </>
      )}
    </WhenLoaded>
  );
}

/** Where a fact is changed that follows another record. */
function StatedElsewhere(props: { fact: FactRecord; statedBy: string }): ComponentChildren {
  const [, kind = "", id = ""] = /^([^:]+):(.+)$/.exec(props.statedBy) ?? [];
  const address = partsByKind[kind];
  return (
    <>
      <p class="statement kern-body">{props.fact.statement}</p>
      <p class="notice kern-body">
        {texts.statedElsewhere}{" "}
        {address !== undefined && (
          <Link to={`/schreibtisch/${address}/${encodeURIComponent(id)}`} class="kern-link">
            {texts.openRecord}
          </Link>
        )}
      </p>
    </>
  );
}
