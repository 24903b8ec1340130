CREATE TABLE "shelves" (
	"id" smallint PRIMARY KEY NOT NULL,
	"level" smallint NOT NULL,
	"width" smallint DEFAULT 120,
	"offset" smallint DEFAULT -5 NOT NULL,
	"ratios" smallint[]
);
