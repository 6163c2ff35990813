import * as z from "zod";

/** White space is harmless; other control characters and half surrogates are never part of what people type. */
const unprintable = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Surrogate}/u;

/** Text that a person has typed. */
export function typedText(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !unprintable.test(text), {
      error: "enthält unsichtbare Steuerzeichen. Bitte tippen Sie den Text neu ein.",
    });
}

/** Whether all texts of a value, however deep, are such as people type. */
export function isPrintable(value: unknown): boolean {
  if (typeof value === "string") return !unprintable.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, each]) => !unprintable.test(key) && isPrintable(each));
}
