interface ErrorDescription {
  name: string;
  code?: string;
  /** What another service answered. */
  statusCode?: number;
  frames: string[];
  cause?: ErrorDescription;
}

/** An error for the log: its kind and place. Messages may quote what somebody wrote, so they are left out. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}),
    ...("statusCode" in error && typeof error.statusCode === "number"
      ? { statusCode: error.statusCode }
      : {}),
    frames: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
