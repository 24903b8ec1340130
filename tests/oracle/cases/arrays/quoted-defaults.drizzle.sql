CREATE TABLE "tagged" (
	"id" integer PRIMARY KEY NOT NULL,
	"quoted" text[] DEFAULT '{"say "hi"","back\slash"}',
	"nested" text[][] DEFAULT '{{"""}}'
);
