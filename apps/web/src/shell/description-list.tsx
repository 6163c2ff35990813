import type { ComponentChildren } from "preact";

export interface DescriptionEntry {
  term: string;
  value: ComponentChildren;
}

/** Terms with their values. */
export function DescriptionList(props: { entries: readonly DescriptionEntry[] }): ComponentChildren {
  return (
    <dl class="kern-description-list">
      {props.entries.map(({ term, value }) => (
        <div class="kern-description-list-item" key={term}>
          <dt class="kern-description-list-item__key">{term}</dt>
          <dd class="kern-description-list-item__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
