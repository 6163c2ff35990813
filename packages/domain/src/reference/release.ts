/** The day on which this reference data was put together. */
export const referenceRelease = { date: "2026-11-22" } as const;
