const minutes = [0, 1, 5, 30, 120, 720];

/**
 * How long to wait before the nth attempt (from 1): soon at first, half a day at last.
 *
 * @returns `undefined` when there were enough
 */
export function minutesUntilAttempt(attempt: number): number | undefined {
  return minutes[attempt - 1];
}
