CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"data" "bytea" DEFAULT '\xdeadbeef'::bytea,
	"range" "int4range" DEFAULT '[1,10)' NOT NULL,
	"other" "int4range" DEFAULT int4range(1, 5)
);
