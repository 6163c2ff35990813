import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A field with a fault, also one that is put together of several; of a list the entry's field, where one is marked. */
const faulty = "[aria-invalid=true], [data-faulty=true]:not(:has([aria-invalid=true]))";

/**
 * Takes the focus to the first field of a form that has a fault.
 *
 * @param refusal anew whenever faults were found; `undefined` while there are none
 */
export function useFaultFocus(refusal: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement | null>(null);
  useLayoutEffect(() => {
    if (refusal !== undefined) form.current?.querySelector<HTMLElement>(faulty)?.focus();
  }, [refusal]);
  return form;
}
