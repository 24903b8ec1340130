CREATE TABLE "numbers" (
	"id" text PRIMARY KEY NOT NULL,
	"pattern" text DEFAULT '^\d{3}\.\d+$',
	"letters" text DEFAULT 'abc😀',
	"list" text[] DEFAULT '{"A","b"}',
	"tagged" text DEFAULT 'a\n-\tb2',
	"line" varchar(4),
	CONSTRAINT "numbers_id" CHECK (id ~ '^\w+$'),
	CONSTRAINT "numbers_pattern" CHECK ("numbers"."pattern" <> '')
);
