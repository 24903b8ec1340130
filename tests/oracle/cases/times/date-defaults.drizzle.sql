CREATE TABLE "terms" (
	"id" integer PRIMARY KEY NOT NULL,
	"begin" date DEFAULT '2024-02-29',
	"end" date DEFAULT '1999-12-31' NOT NULL,
	"today" date DEFAULT current_date,
	"tomorrow" date DEFAULT current_date + 1
);
