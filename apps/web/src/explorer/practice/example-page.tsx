import type { BestPractice } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatEuro } from "../../formats/format-euro.js";
import { formatInterval } from "../../formats/format-interval.js";
import { Link } from "../../routing/link.js";
import { type Lists, useShownLists } from "../../server/use-lists.js";
import { type DescriptionEntry, DescriptionList } from "../../shell/description-list.js";
import { linkText } from "../../shell/link-text.js";
import { Page } from "../../shell/page.js";
import { UnknownPage } from "../../shell/unknown-page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { texts } from "./texts.de.js";

type ExampleLists = Lists<"bestPractices" | "sources" | "programmes" | "topics">;

/** One example of good practice. */
export function ExamplePage(props: { id: string }): ComponentChildren {
  const loaded = useShownLists("bestPractices", "sources", "programmes", "topics");
  return (
    <WhenLoaded loaded={loaded}>
      {(lists) => {
        const example = lists.bestPractices.find(({ id }) => id === props.id);
        if (example === undefined) return <UnknownPage />;
        return (
          <Page title={example.title} lead={example.measure}>
            <DescriptionList entries={describe(example, lists)} />
            <Link to="/gute-praxis" class="kern-link">
              {texts.all}
            </Link>
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

function describe(example: BestPractice, lists: ExampleLists): DescriptionEntry[] {
  const { place, result, funding, grant, contact, periodText, period = {}, asOf, sourceId } = example;
  const topics = lists.topics.filter(({ id }) => example.topicIds.includes(id)).map(({ name }) => name);
  const programmes = lists.programmes.filter(({ id }) => example.programmeIds.includes(id));
  const entries: [term: string, value: ComponentChildren][] = [
    ["Ort", place],
    [texts.result, result ?? texts.noResult],
    [texts.period, periodText ?? formatInterval(period)],
    [texts.topic, topics.join("; ")],
    [texts.funding, funding],
    [texts.grant, grant && formatEuro(grant.eur, grant.approximation)],
    [
      texts.programmes,
      programmes.length > 0 &&
        programmes.map(({ id, name }) => (
          <span class="cell-entry" key={id}>
            <Link to={`/foerderung/${encodeURIComponent(id)}`} class="kern-link">
              {name}
            </Link>
          </span>
        )),
    ],
    [texts.contact, contact && linkText(contact)],
    [texts.source, <SourceNote key="source" source={sourcesById(lists.sources).get(sourceId)} asOf={asOf} />],
  ];
  return entries.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
