import type { Municipality, ProgrammeMatches } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { findProgrammes, type ProgrammeWish } from "../../server/find-programmes.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { Details } from "../../shell/details.js";
import { CheckField, type Choice, SelectField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts as pageTexts } from "../../texts.de.js";
import { MunicipalityField } from "../municipality-field.js";
import { MatchItem } from "./match-item.js";
import { texts } from "./texts.de.js";

type FinderLists = Lists<"municipalities" | "labels">;

/** Which programmes fit a plan, with the reason for each criterion. */
export function FinderPage(): ComponentChildren {
  const loaded = useLists("municipalities", "labels");
  return (
    <Page title={texts.finder.title} lead={texts.finder.lead}>
      <WhenLoaded loaded={loaded}>{(lists) => <Finder lists={lists} />}</WhenLoaded>
    </Page>
  );
}

function Finder({ lists }: { lists: FinderLists }): ComponentChildren {
  const own = useSession().caller?.municipality?.ags;
  const [place, setPlace] = useState<Municipality | undefined>(
    lists.municipalities.find(({ ags }) => ags === own),
  );
  const [wish, setWish] = useState<ProgrammeWish>({ measure: [] });
  const asked = place === undefined ? wish : { ...wish, municipality: place.ags };
  return (
    <>
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <Measures lists={lists} wish={wish} onChange={setWish} />
        <div class="filters">
          <MunicipalityField municipalities={lists.municipalities} chosen={place} onChoose={setPlace} />
          <Circumstances lists={lists} wish={wish} onChange={setWish} />
        </div>
      </form>
      {wish.measure.length === 0 ? (
        <p class="notice kern-body">{texts.finder.choose}</p>
      ) : (
        <Results wish={JSON.stringify(asked)} />
      )}
    </>
  );
}

interface Wishing {
  lists: FinderLists;
  wish: ProgrammeWish;
  onChange: (wish: ProgrammeWish) => void;
}

/** What somebody has in mind. */
function Measures({ lists, wish, onChange }: Wishing): ComponentChildren {
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{texts.finder.measures}</legend>
      <div class="kern-fieldset__body check-grid">
        {choicesOf(lists.labels.FundingMeasure).map(({ value, label }) => (
          <CheckField
            key={value}
            label={label}
            checked={wish.measure.includes(value)}
            onChange={(checked) => onChange({ ...wish, measure: toggle(wish.measure, value, checked) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Who applies, where, and with what; each may be left open. */
function Circumstances({ lists, wish, onChange }: Wishing): ComponentChildren {
  const field = (name: "applicant" | "settlement" | "concept") => ({
    label: texts.finder[name],
    value: wish[name] ?? "",
    any: texts.finder.open,
    onChange(value: string) {
      const { [name]: _, ...others } = wish;
      onChange({ ...others, ...(value === "" ? {} : { [name]: value }) });
    },
  });
  return (
    <>
      <SelectField {...field("applicant")} choices={choicesOf(lists.labels.ApplicantKind)} />
      <SelectField {...field("settlement")} choices={choicesOf(texts.settlements)} />
      <SelectField
        {...field("concept")}
        choices={[
          { value: "yes", label: pageTexts.value.yes },
          { value: "no", label: pageTexts.value.no },
        ]}
      />
    </>
  );
}

/** The wish comes as a text, so that the same one is not asked for twice. */
function Results({ wish }: { wish: string }): ComponentChildren {
  const loaded = useLoaded(findProgrammes, wish);
  return (
    <section class="stack" aria-labelledby="results-title">
      <h2 class="kern-heading-medium" id="results-title">
        {texts.finder.results}
      </h2>
      <WhenLoaded loaded={loaded}>{(matches) => <Matches {...matches} />}</WhenLoaded>
    </section>
  );
}

function Matches({ items, on }: ProgrammeMatches): ComponentChildren {
  const fitting = items.filter(({ verdict }) => verdict !== "fails");
  const failing = items.filter(({ verdict }) => verdict === "fails");
  const current = fitting.filter(({ period }) => period.state !== "over");
  const over = fitting.filter(({ period }) => period.state === "over");
  return (
    <>
      <p class="kern-body" role="status">
        {texts.finder.found(current.length, formatDate(on))}
      </p>
      <MatchList matches={current} />
      {over.length > 0 && (
        <Details summary={texts.finder.over(over.length)}>
          <MatchList matches={over} />
        </Details>
      )}
      {failing.length > 0 && (
        <Details summary={texts.finder.failing(failing.length)}>
          <MatchList matches={failing} />
        </Details>
      )}
    </>
  );
}

function MatchList(props: { matches: ProgrammeMatches["items"] }): ComponentChildren {
  return (
    <ul class="records">
      {props.matches.map((match) => (
        <MatchItem key={match.programme.id} match={match} />
      ))}
    </ul>
  );
}

function choicesOf(labels: Readonly<Record<string, string>> = {}): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function toggle(values: readonly string[], value: string, checked: boolean): string[] {
  return checked ? [...values, value] : values.filter((each) => each !== value);
}
