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
