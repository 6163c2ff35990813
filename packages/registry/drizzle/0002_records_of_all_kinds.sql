CREATE TABLE `fact_changes` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`fact_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `records` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`owner` text,
	`belongs_to` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`content` text NOT NULL,
	`edited` integer DEFAULT false NOT NULL,
	`reference_hash` text,
	`offered` text,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE INDEX `records_by_owner` ON `records` (`owner`);--> statement-breakpoint
CREATE INDEX `records_by_belonging` ON `records` (`kind`,`belongs_to`);--> statement-breakpoint
INSERT INTO `records` (`kind`, `id`, `version`, `created_at`, `updated_at`, `content`, `edited`, `reference_hash`)
SELECT 'fact', `id`, `revision`, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), json_remove(`content`, '$.id'), `edited_by_office`, `reference_hash` FROM `facts`;
--> statement-breakpoint
INSERT INTO `records` (`kind`, `id`, `version`, `owner`, `created_at`, `updated_at`, `content`, `edited`)
SELECT 'ticket', `id`, `version`, `owner`, `created_at`, json_extract(`content`, '$.updatedAt'), json_remove(`content`, '$.updatedAt'), true FROM `tickets`;
--> statement-breakpoint
INSERT INTO `records` (`kind`, `id`, `version`, `owner`, `created_at`, `updated_at`, `content`, `edited`)
SELECT 'topic-proposal', `id`, `version`, `owner`, `created_at`, json_extract(`content`, '$.updatedAt'), json_remove(`content`, '$.updatedAt'), true FROM `topic_proposals`;
