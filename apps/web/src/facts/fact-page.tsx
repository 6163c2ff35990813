import type { FactRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { readFact } from "../server/read-fact.js";
import { useLoaded } from "../server/use-loaded.js";
import { DescriptionList } from "../shell/description-list.js";
import { RecordPage } from "../shell/record-page.js";
import { texts } from "../texts.de.js";
import { CitedBy } from "./cited-by.js";
import { describeFact, describeSource } from "./describe-fact.js";

/** A fact: what is stated, by whom, as of when, and how certain it is. */
export function FactPage(props: { id: string }): ComponentChildren {
  const loaded = useLoaded(readFact, props.id);
  return (
    <RecordPage
      key={props.id}
      loaded={loaded}
      pendingTitle={texts.fact.title}
      title={() => texts.fact.title}
      show={(fact) => <Content fact={fact} />}
    />
  );
}

function Content(props: { fact: FactRecord }): ComponentChildren {
  const { fact } = props;
  return (
    <>
      <p class="statement kern-body kern-body--large">{fact.statement}</p>
      <DescriptionList entries={describeFact(fact)} />
      <h2 class="kern-heading-medium">{texts.fact.source}</h2>
      <DescriptionList entries={describeSource(fact)} />
      {fact.source !== undefined && <CitedBy reference={fact.source.reference} except={fact.id} />}
    </>
  );
}
