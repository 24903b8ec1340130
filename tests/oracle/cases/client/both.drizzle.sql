CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"both" timestamp,
	"client" text,
	"unique" text,
	CONSTRAINT "rows_unique_unique" UNIQUE("unique")
);
