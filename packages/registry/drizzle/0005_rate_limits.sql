CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`paid_off_at` real NOT NULL
);
