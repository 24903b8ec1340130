CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"b" text DEFAULT '' NOT NULL
);
