/** What is handed over to another thread instead of copied, which would hold up either; the sender loses these bytes. */
export function buffersOf(arrays: readonly Uint8Array[]): ArrayBuffer[] {
  return arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
