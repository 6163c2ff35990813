import type { Municipality } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { TextField } from "../shell/fields.js";
import { texts } from "./texts.de.js";

/** The choice of a municipality by its name, with suggestions. */
export function MunicipalityField(props: {
  municipalities: readonly Municipality[];
  chosen: Municipality | undefined;
  onChoose: (municipality: Municipality | undefined) => void;
}): ComponentChildren {
  const [typed, setTyped] = useState(props.chosen?.name ?? "");
  const type = (text: string) => {
    setTyped(text);
    props.onChoose(findByName(props.municipalities, text));
  };
  const isUnknown = typed.trim() !== "" && props.chosen === undefined;
  return (
    <div>
      <TextField
        label={texts.municipality}
        hint={texts.municipalityHint}
        value={typed}
        suggestions={props.municipalities.map(({ name }) => name)}
        onChange={type}
      />
      <p class="kern-body kern-body--small" role="status">
        {isUnknown && typed.trim().length > 3 && texts.noMunicipality}
      </p>
    </div>
  );
}

function findByName(municipalities: readonly Municipality[], text: string): Municipality | undefined {
  const wanted = text.trim().toLocaleLowerCase("de");
  return municipalities.find(({ name, officialName }) =>
    [name, officialName].some((each) => each.toLocaleLowerCase("de") === wanted),
  );
}
