import { drawing } from "virtual:map-drawing";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { MapPoint, MapView, Shade } from "./map-view.js";
import { texts } from "./texts.de.js";

/** The drawing itself. It takes no key: whoever cannot use it has the table, whose rows point into it. */
export function MapPicture(props: {
  label: string;
  view: MapView;
  names: ReadonlyMap<string, string>;
  chosen: string | undefined;
  onChoose: (ags: string) => void;
}): ComponentChildren {
  const { view, names, chosen } = props;
  const hatch = useId();
  return (
    <svg
      class="map-picture"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={texts.picture(props.label)}
    >
      <Hatches id={hatch} />
      {drawing.cells.map(({ ags, path }) => {
        const entry = view.entries.get(ags);
        const shade = entry?.shade ?? "none";
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table offers the same by keyboard
          <path
            key={ags}
            d={path}
            class={`cell cell-${shade} ${ags === chosen ? "cell-chosen" : ""}`}
            fill={hatchFill(shade, hatch)}
            onClick={() => props.onChoose(ags)}
          >
            <title>{[names.get(ags), entry?.label].filter(Boolean).join(": ")}</title>
          </path>
        );
      })}
      {drawing.kreise.map(({ key, path }) => (
        <path key={key} d={path} class="kreis-line" />
      ))}
      {view.points?.map((point) => (
        <DistrictPoint key={point.id} point={point} />
      ))}
      <ChosenCell ags={chosen} name={names.get(chosen ?? "")} />
    </svg>
  );
}

/** The legend of a view, with how many municipalities fall under each entry. */
export function MapLegend(props: { view: MapView; total: number }): ComponentChildren {
  const hatch = useId();
  const { entries, legend } = props.view;
  const counts = new Map<string, number>();
  for (const { label } of entries.values()) counts.set(label, (counts.get(label) ?? 0) + 1);
  const countOf = ({ shade, label }: (typeof legend)[number]) =>
    shade === "none" ? props.total - entries.size : (counts.get(label) ?? 0);
  return (
    <ul class="map-legend" aria-label={texts.legend}>
      {legend.map((entry) => (
        <li key={entry.label}>
          <svg viewBox="0 0 160 100" width="32" height="20" aria-hidden="true">
            <Hatches id={hatch} />
            <rect
              width="160"
              height="100"
              class={`cell cell-${entry.shade}`}
              fill={hatchFill(entry.shade, hatch)}
            />
          </svg>
          {texts.legendEntry(entry.label, countOf(entry))}
        </li>
      ))}
      {props.view.points !== undefined && <li>{texts.pointsLegend}</li>}
    </ul>
  );
}

function DistrictPoint({ point }: { point: MapPoint }): ComponentChildren {
  const { x, y } = drawing.placing;
  return (
    <circle
      cx={point.lon * x.perDegree + x.offset}
      cy={point.lat * y.perDegree + y.offset}
      r="22"
      class={`district district-${point.state}`}
    >
      <title>{`${point.name} (${texts.districtStates[point.state]})`}</title>
    </circle>
  );
}

/** Drawn once more above all lines, so that its outline is whole. */
function ChosenCell(props: { ags: string | undefined; name: string | undefined }): ComponentChildren {
  const cell = drawing.cells.find(({ ags }) => ags === props.ags);
  if (cell === undefined) return null;
  const isRight = cell.x > drawing.width / 2;
  return (
    <g class="chosen">
      <path d={cell.path} />
      <text x={cell.x + (isRight ? -60 : 60)} y={cell.y - 50} text-anchor={isRight ? "end" : "start"}>
        {props.name}
      </text>
    </g>
  );
}

function Hatches({ id }: { id: string }): ComponentChildren {
  return (
    <defs>
      <pattern id={`${id}-seen`} width="36" height="36" patternUnits="userSpaceOnUse">
        <rect width="36" height="36" class="hatch-ground" />
        <path d="M-9 9l18-18M0 36l36-36M27 45l18-18" class="hatch-line" />
      </pattern>
      <pattern id={`${id}-asked`} width="36" height="36" patternUnits="userSpaceOnUse">
        <rect width="36" height="36" class="hatch-ground" />
        <circle cx="18" cy="18" r="8" class="hatch-dot" />
      </pattern>
    </defs>
  );
}

function hatchFill(shade: Shade, id: string): string | undefined {
  return shade === "seen" || shade === "asked" ? `url(#${id}-${shade})` : undefined;
}
