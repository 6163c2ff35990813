CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record` text NOT NULL,
	`action` text NOT NULL,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `audit_by_record` ON `audit` (`record`);--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`owner` text,
	`created_at` text NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tickets_by_owner` ON `tickets` (`owner`);--> statement-breakpoint
CREATE TABLE `topic_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`owner` text,
	`created_at` text NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `topic_proposals_by_owner` ON `topic_proposals` (`owner`);--> statement-breakpoint
CREATE TABLE `unanswered` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`outcome` text NOT NULL,
	`tier` text NOT NULL,
	`unit` text,
	`topics` text NOT NULL
);
