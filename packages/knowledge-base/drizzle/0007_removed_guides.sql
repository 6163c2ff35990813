CREATE TABLE `kb_removed_guides` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL
);
