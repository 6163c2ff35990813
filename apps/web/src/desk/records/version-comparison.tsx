import type { ComponentChildren } from "preact";
import type { Lists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import type { ListName } from "./choice-source.js";
import { describeText } from "./describe-text.js";
import type { Field } from "./record-kind.js";
import type { RecordText } from "./record-text.js";
import { texts } from "./texts.de.js";

/** Two versions of one record side by side, as far as they differ, and the choice of how to go on. */
export function VersionComparison(props: {
  fields: readonly Field[];
  lists: Partial<Lists<ListName>>;
  mine: RecordText;
  theirs: RecordText;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}): ComponentChildren {
  const { fields, lists, mine, theirs } = props;
  const differing = fields.filter(({ name }) => mine[name] !== theirs[name]);
  return (
    <>
      <DataTable
        caption={texts.bothVersions}
        hideCaption
        rows={differing}
        keyOf={({ name }) => name}
        columns={[
          { head: texts.field, cell: ({ label }) => label },
          { head: texts.mine, cell: (field) => describeText(field, mine[field.name] ?? "", lists) },
          { head: texts.theirs, cell: (field) => describeText(field, theirs[field.name] ?? "", lists) },
        ]}
      />
      <div class="kern-btn-wrapper">
        <PressButton label={deskTexts.adopt} onPress={props.onKeepMine} />
        <PressButton label={texts.takeTheirs} kind="tertiary" onPress={props.onTakeTheirs} />
      </div>
    </>
  );
}
