CREATE TABLE "grids" (
	"id" uuid PRIMARY KEY NOT NULL,
	"row" integer[],
	"matrix" integer[][] NOT NULL,
	"cube" integer[][][],
	"words" varchar(20)[][],
	"filled" text[][] DEFAULT '{{"a","b"},{"c","d"}}'
);
