CREATE TABLE "modified" (
	"id" integer PRIMARY KEY NOT NULL,
	"before" text[],
	"after" text[] NOT NULL,
	"unique" text[],
	"typed" text[] DEFAULT '{}',
	CONSTRAINT "modified_unique_unique" UNIQUE("unique")
);
