CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer DEFAULT 1,
	"b" integer DEFAULT 2,
	"p_c" text
);
