CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" date DEFAULT '2024-02-29' NOT NULL
);
