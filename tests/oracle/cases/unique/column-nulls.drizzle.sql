CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"strict" text,
	"loose" text,
	"unnamed" text,
	CONSTRAINT "rows_strict" UNIQUE NULLS NOT DISTINCT("strict"),
	CONSTRAINT "rows_loose" UNIQUE("loose"),
	CONSTRAINT "rows_unnamed_unique" UNIQUE NULLS NOT DISTINCT("unnamed")
);
