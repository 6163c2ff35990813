CREATE TABLE `kb_document_texts` (
	`document_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`pages` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kb_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`source` text NOT NULL,
	`path` text,
	`media_type` text NOT NULL,
	`visibility` text NOT NULL,
	`topics` text NOT NULL,
	`publisher` text,
	`as_of` text,
	`as_of_quality` text NOT NULL,
	`sources` text NOT NULL,
	`pages` integer NOT NULL,
	`passages` integer NOT NULL,
	`unreadable_pages` text NOT NULL,
	`content_hash` text NOT NULL,
	`fingerprint` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kb_documents_path` ON `kb_documents` (`path`);--> statement-breakpoint
CREATE INDEX `kb_documents_content_hash` ON `kb_documents` (`content_hash`);--> statement-breakpoint
CREATE TABLE `kb_index` (
	`generation` integer NOT NULL,
	`next_passage` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kb_passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text,
	`fact_id` text,
	`visibility` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`page` integer,
	`line` integer,
	`heading_path` text NOT NULL,
	`blocks` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `kb_passages_document` ON `kb_passages` (`document_id`);--> statement-breakpoint
CREATE INDEX `kb_passages_fact` ON `kb_passages` (`fact_id`);--> statement-breakpoint
CREATE TABLE `kb_segments` (
	`id` text PRIMARY KEY NOT NULL,
	`visibility` text NOT NULL,
	`passages` integer NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kb_statements` (
	`fact_id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`variants` text NOT NULL,
	`visibility` text NOT NULL,
	`source` text NOT NULL,
	`as_of` text
);
--> statement-breakpoint
CREATE TABLE `kb_tombstones` (
	`passage_id` integer PRIMARY KEY NOT NULL
);
