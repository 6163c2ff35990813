import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { type Content, changeRecord, type OfficeRecord } from "../../server/office-records.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import type { RecordKind } from "./record-kind.js";
import { texts } from "./texts.de.js";

/** What can be done to a record by one press: the steps of its kind, and to take it out of the lists. */
export function RecordSteps(props: {
  kind: RecordKind;
  record: OfficeRecord;
  /** Something typed is not saved: a step would not take it along. */
  waiting: boolean;
  onChanged: (record: OfficeRecord) => void;
}): ComponentChildren {
  const { kind, record, waiting, onChanged } = props;
  const { outcome, run, refuse } = useStep();
  const block = useRef<HTMLDivElement>(null);
  const take = (changes: Content) => {
    if (waiting) return refuse(texts.saveFirst);
    run(async () => {
      onChanged(await changeRecord(kind.path, record, changes));
      block.current?.focus(); // the button that was pressed may be gone
      return deskTexts.saved;
    });
  };
  return (
    <div class="stack" ref={block} tabIndex={-1}>
      <div class="kern-btn-wrapper">
        {kind.stepsOf?.(record).map(({ label, changes }) => (
          <PressButton key={label} label={label} onPress={() => take(changes)} />
        ))}
        {!kind.keptInLists && (
          <PressButton
            label={record.withdrawn ? texts.restore : texts.withdraw}
            kind="tertiary"
            onPress={() => take({ withdrawn: !record.withdrawn })}
          />
        )}
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <div>
            {/* the server sends the record as it stands now */}
            <PressButton
              label={deskTexts.adopt}
              onPress={() => onChanged(current as unknown as OfficeRecord)}
            />
          </div>
        )}
      />
    </div>
  );
}
