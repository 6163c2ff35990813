CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`ags` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_unique` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `channel_state` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`e_tag` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`state` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `conversations_by_owner` ON `conversations` (`owner`);--> statement-breakpoint
CREATE INDEX `conversations_by_age` ON `conversations` (`updated_at`);--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`reference_hash` text,
	`edited_by_office` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_id` text NOT NULL,
	`rating` text NOT NULL,
	`reason` text,
	`channel` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `feedback_by_answer` ON `feedback` (`answer_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`member_id` text NOT NULL,
	`member_kind` text NOT NULL,
	`status` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`leave_reason` text,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `memberships_by_member` ON `memberships` (`member_id`);--> statement-breakpoint
CREATE TABLE `write_guards` (
	`satisfied` integer NOT NULL,
	CONSTRAINT "guard_is_satisfied" CHECK("write_guards"."satisfied" = 1)
);
