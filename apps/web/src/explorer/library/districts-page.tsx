import type { DistrictProfileRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { type Lists, useShownLists } from "../../server/use-lists.js";
import { Badge } from "../../shell/badge.js";
import { Details } from "../../shell/details.js";
import { linkText } from "../../shell/link-text.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { texts } from "./texts.de.js";

type DistrictLists = Lists<"districtProfiles" | "municipalities" | "programmes" | "sources">;

const words = texts.districts;
const sections = [
  "character",
  "potentials",
  "organisation",
  "milestones",
  "perspectives",
  "contact",
  "downloads",
] as const;

/** Districts in which a programme pays or paid, each in seven sections. */
export function DistrictsPage(): ComponentChildren {
  const loaded = useShownLists("districtProfiles", "municipalities", "programmes", "sources");
  return (
    <Page title={words.title} lead={words.lead}>
      <WhenLoaded loaded={loaded}>
        {(lists) =>
          lists.districtProfiles.length === 0 ? (
            <p class="notice kern-body">{words.none}</p>
          ) : (
            <ul class="records">
              {lists.districtProfiles.map((profile) => (
                <Profile key={profile.id} profile={profile} lists={lists} />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </Page>
  );
}

function Profile(props: { profile: DistrictProfileRecord; lists: DistrictLists }): ComponentChildren {
  const { profile, lists } = props;
  const place = lists.municipalities.find(({ ags }) => ags === profile.ags)?.name;
  const programme = lists.programmes.find(({ id }) => id === profile.programmeId)?.name;
  return (
    <li>
      <div class="record-head">
        <h2 class="kern-heading-small">{profile.name}</h2>
        <Badge kind={profile.state === "running" ? "info" : "success"}>{words.states[profile.state]}</Badge>
      </div>
      <p class="kern-body kern-body--small kern-body--muted">
        {[place, programme].filter((part) => part !== undefined).join(" · ")}
      </p>
      {sections.map((section) => (
        <Details key={section} summary={words.sections[section]}>
          <p class="kern-body">
            {profile.sections[section] ?? (section === "downloads" ? "" : words.missing)}
          </p>
          {section === "downloads" && (
            <ul class="kern-list kern-list--bullet">
              {profile.materials.map(({ title, url }) => (
                <li key={url}>
                  {title}: {linkText(url)}
                </li>
              ))}
            </ul>
          )}
        </Details>
      ))}
      <SourceNote source={sourcesById(lists.sources).get(profile.sourceId)} asOf={profile.asOf} />
    </li>
  );
}
