/** Id of a citation under its answer; marks lead there. */
export function citationAnchor(anchor: string, number: number): string {
  return `${anchor}-beleg-${number}`;
}
