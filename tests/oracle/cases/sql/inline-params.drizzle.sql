CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer,
	"s" text,
	CONSTRAINT "inlined" CHECK ("rows"."n" < 100),
	CONSTRAINT "inlined_text" CHECK ("rows"."s" = 'it''s')
);
