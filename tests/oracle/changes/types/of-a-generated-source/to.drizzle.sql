CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" bigint,
	"d" integer GENERATED ALWAYS AS (c * 2) STORED
);
