CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"Mixed "Case"" text DEFAULT '' NOT NULL
);
