CREATE TABLE `kb_upload_parts` (
	`upload_id` text NOT NULL,
	`part` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`upload_id`, `part`)
);
--> statement-breakpoint
CREATE TABLE `kb_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`uploaded_on` text NOT NULL,
	`document_id` text
);
