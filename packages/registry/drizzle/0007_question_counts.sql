CREATE TABLE `question_counts` (
	`month` text NOT NULL,
	`by` text NOT NULL,
	`value` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`month`, `by`, `value`, `outcome`)
);
