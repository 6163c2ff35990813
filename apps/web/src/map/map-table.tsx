import type { Municipality } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Column, DataTable } from "../shell/data-table.js";
import { TextField } from "../shell/fields.js";
import type { MapEntry, MapView } from "./map-view.js";
import { texts } from "./texts.de.js";

const german = new Intl.Collator("de");

interface Row extends MapEntry {
  municipality: Municipality;
}

/** Everything that the map shows, as a table; the name of a row points to its place on the map. */
export function MapTable(props: {
  municipalities: readonly Municipality[];
  view: MapView;
  onChoose: (ags: string) => void;
}): ComponentChildren {
  const [word, setWord] = useState("");
  const wanted = word.trim().toLocaleLowerCase("de");
  const rows: Row[] = props.municipalities
    .flatMap((municipality) => {
      const entry = props.view.entries.get(municipality.ags);
      const isWanted = municipality.name.toLocaleLowerCase("de").includes(wanted);
      return entry === undefined || !isWanted ? [] : [{ municipality, ...entry }];
    })
    .toSorted((left, right) => german.compare(left.municipality.name, right.municipality.name));
  return (
    <section class="stack map-table">
      <TextField type="search" label={texts.filter} value={word} onChange={setWord} />
      {rows.length === 0 ? (
        <p class="kern-body" role="status">
          {texts.none}
        </p>
      ) : (
        <DataTable
          caption={texts.table}
          rows={rows}
          keyOf={({ municipality }) => municipality.ags}
          columns={columnsFor(props.onChoose)}
        />
      )}
    </section>
  );
}

function columnsFor(onChoose: (ags: string) => void): Column<Row>[] {
  return [
    {
      head: texts.municipality,
      cell: ({ municipality: { ags, name, kreisName } }) => (
        <>
          <button type="button" class="kern-link link-button" onClick={() => onChoose(ags)}>
            {name}
            <span class="kern-sr-only"> {texts.showOnMap}</span>
          </button>
          {kreisName !== name && <span class="cell-note">{kreisName}</span>}
        </>
      ),
    },
    {
      head: texts.statement,
      cell: ({ label, statement }) => (
        <>
          {label}
          {statement !== label && <span class="cell-note">{statement}</span>}
        </>
      ),
    },
    { head: texts.basis, cell: ({ basis }) => basis ?? "" },
  ];
}
