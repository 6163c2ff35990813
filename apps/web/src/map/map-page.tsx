import "./map.css";
import { boundaryNotice, notices } from "virtual:map-drawing";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Lists, useShownLists } from "../server/use-lists.js";
import { useSession } from "../session/use-session.js";
import { SelectField } from "../shell/fields.js";
import { linkText } from "../shell/link-text.js";
import { Page } from "../shell/page.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { MapLegend, MapPicture } from "./map-picture.js";
import { MapTable } from "./map-table.js";
import { districtView, type MapView, practiceView, sizeView } from "./map-view.js";
import { MonthSlider } from "./month-slider.js";
import { programmeView } from "./programme-view.js";
import { texts } from "./texts.de.js";
import { useMembershipView } from "./use-membership-view.js";

type MapLists = Lists<
  "municipalities" | "networks" | "bestPractices" | "programmes" | "grants" | "sources" | "districtProfiles"
>;
type ViewName = keyof typeof texts.views;

/** The municipalities on a map that is computed from facts alone, and the same in a table. */
export function MapPage(): ComponentChildren {
  const loaded = useShownLists(
    "municipalities",
    "networks",
    "bestPractices",
    "programmes",
    "grants",
    "sources",
    "districtProfiles",
  );
  return (
    <Page title={texts.title} lead={texts.lead(boundaryNotice === undefined)}>
      <WhenLoaded loaded={loaded}>
        {(lists) => (
          <>
            <MapOf lists={lists} />
            <Attribution />
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

function Attribution(): ComponentChildren {
  return (
    <section>
      <h2 class="kern-heading-small">{texts.attribution}</h2>
      {boundaryNotice !== undefined && <p class="kern-body kern-body--small">{linkText(boundaryNotice)}</p>}
      {notices.map(({ notice, licence, url }) => (
        <p class="kern-body kern-body--small" key={notice}>
          {notice}. {licence}. {url !== undefined && linkText(url)}
        </p>
      ))}
    </section>
  );
}

function MapOf({ lists }: { lists: MapLists }): ComponentChildren {
  const [name, setName] = useState<ViewName>("membership");
  const choice = (
    <SelectField
      label={texts.show}
      value={name}
      choices={Object.entries(texts.views).map(([value, label]) => ({ value, label }))}
      onChange={(value) => setName(value as ViewName)}
    />
  );
  switch (name) {
    case "membership":
      return <MembershipMap lists={lists}>{choice}</MembershipMap>;
    case "programme":
      return <ProgrammeMap lists={lists}>{choice}</ProgrammeMap>;
    case "size":
      return (
        <MapWithTable lists={lists} label={texts.views.size} view={sizeView(lists.municipalities)}>
          {choice}
        </MapWithTable>
      );
    case "districts":
      return (
        <MapWithTable lists={lists} label={texts.views.districts} view={districtView(lists.districtProfiles)}>
          {choice}
        </MapWithTable>
      );
    case "practice":
      return (
        <MapWithTable lists={lists} label={texts.views.practice} view={practiceView(lists.bestPractices)}>
          {choice}
        </MapWithTable>
      );
  }
}

function MembershipMap(props: { lists: MapLists; children: ComponentChildren }): ComponentChildren {
  const { lists } = props;
  const today = useSession().caller?.today ?? new Date().toISOString().slice(0, 10);
  const [network, setNetwork] = useState<string>("netzwerk-innenstadt-nrw");
  const [day, setDay] = useState(today);
  const { view, failure } = useMembershipView(network, day, lists.sources);
  const networkName = lists.networks.find(({ id }) => id === network)?.name ?? network;
  return (
    <MapWithTable lists={lists} label={networkName} view={view}>
      {props.children}
      <SelectField
        label={texts.network}
        value={network}
        choices={lists.networks.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setNetwork}
      />
      <MonthSlider day={day} today={today} onChange={setDay} />
      <p class="kern-body" role="status">
        {failure}
      </p>
    </MapWithTable>
  );
}

function ProgrammeMap(props: { lists: MapLists; children: ComponentChildren }): ComponentChildren {
  const { programmes, bestPractices, grants, sources } = props.lists;
  const isGranted = (id: string) => grants.some(({ programmeId }) => programmeId === id);
  const isUsed = (id: string) => bestPractices.some(({ programmeIds }) => programmeIds.includes(id));
  // first the programmes of which it is known who got them
  const shown = [
    ...programmes.filter(({ id }) => isGranted(id)),
    ...programmes.filter(({ id }) => !isGranted(id) && isUsed(id)),
  ];
  const [programme, setProgramme] = useState(shown[0]?.id ?? "");
  const granted = grants.filter(({ programmeId }) => programmeId === programme);
  const examples = bestPractices.filter(({ programmeIds }) => programmeIds.includes(programme));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (
    <MapWithTable
      lists={props.lists}
      label={texts.views.programme}
      view={programmeView(granted, examples, byId)}
    >
      {props.children}
      <SelectField
        label={texts.programme}
        value={programme}
        choices={shown.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setProgramme}
      />
      <p class="kern-body" role="status">
        {granted.length === 0 ? texts.programmes.noList : texts.programmes.listOf(granted.length)}
      </p>
    </MapWithTable>
  );
}

/** Map, legend and table of one view; `children` choose what it shows. */
function MapWithTable(props: {
  lists: MapLists;
  label: string;
  view: MapView;
  children: ComponentChildren;
}): ComponentChildren {
  const { lists, view } = props;
  const [chosen, choose] = useState<string>();
  const names = new Map(lists.municipalities.map(({ ags, name }) => [ags, name]));
  return (
    <>
      <div class="filters">{props.children}</div>
      <div class="map-and-table">
        <div class="map-side">
          <MapPicture label={props.label} view={view} names={names} chosen={chosen} onChoose={choose} />
          <MapLegend view={view} total={lists.municipalities.length} />
        </div>
        <MapTable municipalities={lists.municipalities} view={view} onChoose={choose} />
      </div>
    </>
  );
}
