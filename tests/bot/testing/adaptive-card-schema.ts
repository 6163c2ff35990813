import * as z from "zod";

/**
 * What Microsoft's schema of Adaptive Cards 1.5 (schemas/1.5.0 in its repository) allows of the elements that the bot
 * uses. No package on npm carries that schema, and Microsoft's renderer lets unknown properties pass; Teams does not
 * always.
 */
const filled = z.string().min(1);
const spacing = z.enum(["default", "none", "small", "medium", "large", "extraLarge", "padding"]);
/** Enumerations are compared without regard to capitals. */
const anyCase = <Values extends string>(values: z.ZodEnum<Record<Values, Values>>) =>
  z.preprocess((value) => {
    const lower = String(value).toLowerCase();
    return values.options.find((each) => each.toLowerCase() === lower) ?? value;
  }, values);

const element = { spacing: anyCase(spacing).optional(), separator: z.boolean().optional() };
const input = {
  ...element,
  id: filled,
  label: filled,
  isRequired: z.boolean().optional(),
  errorMessage: filled.optional(),
};

const TextBlock = z.strictObject({
  type: z.literal("TextBlock"),
  ...element,
  text: filled,
  wrap: z.literal(true), // ours: text that is not wrapped is cut
  style: anyCase(z.enum(["default", "heading"])).optional(),
  size: anyCase(z.enum(["default", "small", "medium", "large", "extraLarge"])).optional(),
  weight: anyCase(z.enum(["default", "lighter", "bolder"])).optional(),
});
const RichTextBlock = z.strictObject({
  type: z.literal("RichTextBlock"),
  ...element,
  inlines: z.array(z.strictObject({ type: z.literal("TextRun"), text: filled })).min(1),
});
const ChoiceSet = z.strictObject({
  type: z.literal("Input.ChoiceSet"),
  ...input,
  choices: z.array(z.strictObject({ title: filled, value: filled })).min(1),
  isMultiSelect: z.boolean().optional(),
  style: anyCase(z.enum(["compact", "expanded", "filtered"])).optional(),
  value: z.string().optional(),
  placeholder: filled.optional(),
  wrap: z.boolean().optional(),
});
const Toggle = z.strictObject({
  type: z.literal("Input.Toggle"),
  ...element,
  id: filled,
  title: filled,
  value: z.string().optional(),
  wrap: z.boolean().optional(),
});
const TextInput = z.strictObject({
  type: z.literal("Input.Text"),
  ...input,
  isMultiline: z.boolean().optional(),
  maxLength: z.number().optional(),
  value: z.string().optional(),
  placeholder: filled.optional(),
});
const NumberInput = z.strictObject({
  type: z.literal("Input.Number"),
  ...input,
  value: z.number().optional(),
  placeholder: filled.optional(),
});

const Element: z.ZodType = z.lazy(() =>
  z.union([
    TextBlock,
    RichTextBlock,
    ChoiceSet,
    Toggle,
    TextInput,
    NumberInput,
    z.strictObject({
      type: z.literal("Container"),
      ...element,
      style: anyCase(z.enum(["default", "emphasis", "good", "attention", "warning", "accent"])).optional(),
      items: z.array(Element),
    }),
    z.strictObject({ type: z.literal("ActionSet"), ...element, actions: Actions }),
    z.strictObject({
      type: z.literal("Table"),
      ...element,
      firstRowAsHeader: z.boolean().optional(),
      showGridLines: z.boolean().optional(),
      columns: z.array(z.strictObject({ width: z.union([z.number(), filled]) })),
      rows: z.array(
        z.strictObject({
          type: z.literal("TableRow"),
          cells: z.array(z.strictObject({ type: z.literal("TableCell"), items: z.array(Element) })),
        }),
      ),
    }),
  ]),
);

const Action: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("Action.Submit"),
      title: filled,
      data: z.looseObject({}),
      associatedInputs: anyCase(z.enum(["auto", "none"])).optional(),
    }),
    z.strictObject({ type: z.literal("Action.OpenUrl"), title: filled, url: z.url() }),
    z.strictObject({
      type: z.literal("Action.ShowCard"),
      title: filled,
      card: z.strictObject({
        type: z.literal("AdaptiveCard"),
        body: z.array(Element),
        actions: Actions.optional(),
      }),
    }),
  ]),
);
/** Teams shows six buttons at most. */
const Actions = z.array(Action).min(1).max(6);

export const AdaptiveCardSchema = z.strictObject({
  $schema: z.literal("http://adaptivecards.io/schemas/adaptive-card.json"),
  type: z.literal("AdaptiveCard"),
  version: z.literal("1.5"),
  lang: z.string().regex(/^[a-z]{2}$/),
  fallbackText: filled,
  body: z.array(Element).min(1),
  actions: Actions.optional(),
});
