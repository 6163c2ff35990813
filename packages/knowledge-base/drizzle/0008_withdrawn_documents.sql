CREATE TABLE `kb_withdrawn_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`source` text,
	`publisher` text,
	`as_of` text,
	`visibility` text NOT NULL,
	`withdrawn_on` text NOT NULL,
	`first_passage` integer NOT NULL
);
