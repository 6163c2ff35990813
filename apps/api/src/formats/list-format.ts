import type { CalendarDay } from "@stadtlotse/domain";

/** What a format may say of the list besides its records. */
export interface ListFrame {
  /** Of the list, in German. */
  title: string;
  /** Where the house is reached; the base of links. */
  publicUrl: string;
  /** Of the list, below that. */
  path: string;
  today: CalendarDay;
}

/** Another form of a list than JSON, such as a table or a calendar. */
export interface ListFormat<Item> {
  /** As in `?format=`. */
  name: string;
  /** As in `Accept:`. */
  mediaType: string;
  render(items: readonly Item[], frame: ListFrame): string;
}
