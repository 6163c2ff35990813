export { analyzeText } from "./analysis/analyze-text.js";
export { fold } from "./analysis/fold.js";
export { splitSentences } from "./analysis/split-sentences.js";
export { stemWord } from "./analysis/stem-word.js";
export { KnowledgeBaseError, type KnowledgeBaseErrorCode } from "./errors.js";
export type { IngestedDocument, IngestOptions, IngestProgress, IngestReport } from "./ingest/report.js";
export type {
  DocumentChange,
  DocumentRecord,
  DocumentText,
  Heading,
  KnowledgeBase,
  RemovedGuide,
  RetrievedPassage,
  RetrieveOptions,
  StatementInput,
  Together,
  Upload,
  Uploads,
  WithdrawnDocument,
} from "./knowledge-base.js";
export { type KnowledgeBaseOptions, openKnowledgeBase } from "./open-knowledge-base.js";
export type { Synonyms } from "./search/analyze-query.js";
export { buildSegment } from "./search/build-segment.js";
export {
  createSearcher,
  type Searcher,
  type SearchHit,
  type SearchResult,
} from "./search/create-searcher.js";
export { answeringConfidence } from "./search/estimate-confidence.js";
export type { Segment } from "./search/segment.js";
export type { CheckReport } from "./segments/check-index.js";
export type { EmbeddingEndpoint } from "./vectors/embed-texts.js";
