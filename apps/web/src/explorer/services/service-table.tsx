import type { Entitlement, ServiceOnDay } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { type Column, DataTable } from "../../shell/data-table.js";
import { YesNo } from "../../shell/yes-no.js";
import { texts } from "./texts.de.js";

/** One section of the matrix. */
export function ServiceTable(props: {
  section: ServiceOnDay["section"];
  services: readonly ServiceOnDay[];
  /** What one municipality gets, by the id of the service. */
  entitled?: { name: string; by: ReadonlyMap<string, Entitlement> };
}): ComponentChildren {
  const { section, entitled } = props;
  const columns: Column<ServiceOnDay>[] = [
    { head: texts.service, cell: (service) => <ServiceName service={service} /> },
    { head: texts.basic, cell: ({ basic }) => <YesNo yes={basic} /> },
    { head: texts.addedValue, cell: ({ addedValue }) => <YesNo yes={addedValue} /> },
  ];
  if (entitled !== undefined) {
    columns.push({
      head: texts.yours(entitled.name),
      cell: ({ id }) => <EntitlementCell entitlement={entitled.by.get(id)} />,
    });
  }
  return (
    <DataTable
      caption={texts.sections[section]}
      columns={columns}
      rows={props.services.filter((service) => service.section === section)}
      keyOf={({ id }) => id}
    />
  );
}

function ServiceName({ service: { name, note } }: { service: ServiceOnDay }): ComponentChildren {
  return (
    <>
      {name}
      {note !== undefined && <span class="cell-note">{note}</span>}
    </>
  );
}

function EntitlementCell(props: { entitlement: Entitlement | undefined }): ComponentChildren {
  if (props.entitlement === undefined) return null;
  const { included, explanation } = props.entitlement;
  return (
    <>
      <YesNo yes={included} />
      <span class="cell-note">{explanation}</span>
    </>
  );
}
