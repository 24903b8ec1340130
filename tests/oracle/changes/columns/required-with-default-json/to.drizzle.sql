CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" json DEFAULT '{"a":1}'::json NOT NULL
);
