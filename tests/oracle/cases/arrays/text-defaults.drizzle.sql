CREATE TABLE "tagged" (
	"id" integer PRIMARY KEY NOT NULL,
	"none" text[] DEFAULT '{}',
	"some" text[] DEFAULT '{"a","b"}' NOT NULL,
	"spaced" text[] DEFAULT '{"two words","a,b","{c}"}',
	"escaped" text[] DEFAULT '{"back\slash"}',
	"empty" text[] DEFAULT '{""}'
);
