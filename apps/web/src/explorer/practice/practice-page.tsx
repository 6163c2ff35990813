import type { Municipality } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { matchPractice } from "../../server/match-practice.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { type Choice, SelectField, TextField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { MunicipalityField } from "../municipality-field.js";
import { texts as shared } from "../texts.de.js";
import { ExampleItem } from "./example-item.js";
import { type PracticeFilter, selectExamples } from "./select-examples.js";
import { texts } from "./texts.de.js";

type PracticeLists = Lists<"municipalities" | "topics">;

/** Good practice, that of places like the asker's first. */
export function PracticePage(): ComponentChildren {
  const loaded = useLists("municipalities", "topics");
  return (
    <Page title={texts.title} lead={texts.lead}>
      <WhenLoaded loaded={loaded}>{(lists) => <Examples lists={lists} />}</WhenLoaded>
    </Page>
  );
}

function Examples({ lists }: { lists: PracticeLists }): ComponentChildren {
  const ags = useSession().caller?.municipality?.ags;
  const [own, setOwn] = useState<Municipality | undefined>(
    lists.municipalities.find((each) => each.ags === ags),
  );
  const [word, setWord] = useState("");
  const [filter, setFilter] = useState<PracticeFilter>({ size: "", region: "", topic: "" });
  const loaded = useLoaded(
    matchPractice,
    JSON.stringify({ municipality: own?.ags, q: word.trim() || undefined }),
  );
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <MunicipalityField municipalities={lists.municipalities} chosen={own} onChoose={setOwn} />
        <Filters lists={lists} filter={filter} onChange={setFilter} />
        <TextField type="search" label={texts.word} value={word} onChange={setWord} />
      </form>
      <WhenLoaded loaded={loaded}>
        {({ items }) => <Found matches={selectExamples(items, filter, byAgs(lists))} />}
      </WhenLoaded>
    </>
  );
}

function Filters(props: {
  lists: PracticeLists;
  filter: PracticeFilter;
  onChange: (filter: PracticeFilter) => void;
}): ComponentChildren {
  const { lists, filter, onChange } = props;
  const regions = [...new Set(lists.municipalities.map(({ regierungsbezirk }) => regierungsbezirk))].sort();
  return (
    <>
      <SelectField
        label={texts.topic}
        any={shared.all}
        value={filter.topic}
        choices={lists.topics.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(topic) => onChange({ ...filter, topic })}
      />
      <SelectField
        label={texts.size}
        any={shared.all}
        value={filter.size}
        choices={choicesOf(texts.sizes)}
        onChange={(size) => onChange({ ...filter, size: size as PracticeFilter["size"] })}
      />
      <SelectField
        label={texts.region}
        any={shared.all}
        value={filter.region}
        choices={regions.map((region) => ({ value: region, label: region }))}
        onChange={(region) => onChange({ ...filter, region })}
      />
    </>
  );
}

function Found({ matches }: { matches: ReturnType<typeof selectExamples> }): ComponentChildren {
  return (
    <>
      <p class="kern-body" role="status">
        {matches.length === 0 ? shared.nothing : shared.hits(matches.length)}
      </p>
      <ul class="records">
        {matches.map((match) => (
          <ExampleItem key={match.practice.id} match={match} />
        ))}
      </ul>
    </>
  );
}

function byAgs({ municipalities }: PracticeLists): Map<string, Municipality> {
  return new Map(municipalities.map((each) => [each.ags, each]));
}

function choicesOf(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
