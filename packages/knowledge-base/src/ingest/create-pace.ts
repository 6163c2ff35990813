/** How fast files are taken in, for a guess at how long the others will take. */
export interface Pace {
  /** A file of this size took so long; one that was only compared with what is stored says nothing. */
  add(bytes: number, durationMs: number): void;
  /** For so many files of this size together; `undefined` before enough is known. */
  remainingMs(bytes: number, files: number): number | undefined;
}

/** Large files take longer than small ones: time is reckoned by bytes, and a little for each file. */
export function createPace(): Pace {
  let pastBytes = 0;
  let pastMs = 0;
  return {
    add(bytes, durationMs) {
      pastBytes += bytes + bytesOfFile;
      pastMs += durationMs;
    },
    remainingMs(bytes, files) {
      return pastMs < leastMs ? undefined : (pastMs * (bytes + files * bytesOfFile)) / pastBytes;
    },
  };
}

/** The first file waits for the parser to start: a guess from that alone frightens people. */
const leastMs = 2_000;

/** What opening and storing any file takes, in bytes of reading. */
const bytesOfFile = 4_096;
