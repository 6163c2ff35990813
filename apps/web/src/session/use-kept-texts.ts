import { useState } from "preact/hooks";
import { forgetTyped, keepTyped, readTyped } from "./typed-texts.js";

export interface KeptTexts {
  /** By the name of the field; empty for what nobody has touched. */
  texts: Readonly<Record<string, string>>;
  type: (name: string, value: string) => void;
  /** What was typed has been sent. */
  forget: () => void;
}

/** What somebody types into a form; it outlasts a reload until it is sent. */
export function useKeptTexts(address: string): KeptTexts {
  const [texts, setTexts] = useState(() => readTyped(address)?.text ?? {});
  return {
    texts,
    type(name, value) {
      const next = { ...texts, [name]: value };
      keepTyped(address, { text: next });
      setTexts(next);
    },
    forget() {
      forgetTyped(address);
      setTexts({});
    },
  };
}
