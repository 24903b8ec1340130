CREATE TABLE "trees" (
	"id" integer PRIMARY KEY NOT NULL,
	"paths" text[],
	"prices" numeric(12, 2)[] NOT NULL,
	"grid" numeric(12, 2)[][]
);
