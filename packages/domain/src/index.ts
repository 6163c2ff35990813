export {
  Answer,
  AnswerConflict,
  AnswerOrigin,
  AnswerOutcome,
  Calculation,
  Citation,
  Handover,
  Tier,
} from "./answers/answer.js";
export { DomainError, type DomainErrorCode } from "./errors.js";
export {
  Approximation,
  AsOf,
  Certainty,
  Fact,
  FactStatus,
  FactValue,
  Visibility,
} from "./facts/fact.js";
export { Locator, Source, SourceKind } from "./facts/source.js";
export {
  CalendarDate,
  CalendarDay,
  compareCalendarDates,
  type DatePrecision,
  datesOverlap,
  isCalendarDate,
  isCalendarDay,
  type ParsedCalendarDate,
  parseCalendarDate,
} from "./time/calendar-date.js";
export { covers, Interval } from "./time/interval.js";
