CREATE TABLE `kb_segment_parts` (
	`segment_id` text NOT NULL,
	`part` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`segment_id`, `part`)
);
--> statement-breakpoint
INSERT INTO `kb_segment_parts` SELECT `id`, 0, `bytes` FROM `kb_segments`;--> statement-breakpoint
ALTER TABLE `kb_segments` ADD `parts` integer NOT NULL DEFAULT 1;--> statement-breakpoint
ALTER TABLE `kb_segments` DROP COLUMN `bytes`;--> statement-breakpoint
CREATE TABLE `kb_vectors` (
	`passage_id` integer PRIMARY KEY NOT NULL,
	`model` text NOT NULL,
	`vector` F32_BLOB NOT NULL
);
--> statement-breakpoint
ALTER TABLE `kb_documents` ADD `first_passage` integer NOT NULL DEFAULT 0;--> statement-breakpoint
UPDATE `kb_documents` SET `first_passage` = (SELECT coalesce(min(`id`), 0) FROM `kb_passages` WHERE `document_id` = `kb_documents`.`id`);--> statement-breakpoint
CREATE TABLE `__new_kb_document_texts` (
	`first_passage` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`text` text NOT NULL,
	`pages` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_kb_document_texts` SELECT `first_passage`, `document_id`, `text`, `kb_document_texts`.`pages` FROM `kb_document_texts` JOIN `kb_documents` ON `id` = `document_id`;--> statement-breakpoint
DROP TABLE `kb_document_texts`;--> statement-breakpoint
ALTER TABLE `__new_kb_document_texts` RENAME TO `kb_document_texts`;
