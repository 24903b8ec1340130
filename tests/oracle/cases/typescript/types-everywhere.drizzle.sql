CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"data" jsonb,
	"generic" text
);
