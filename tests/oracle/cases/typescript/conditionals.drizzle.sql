CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"extra" text,
	"more" text,
	"size" varchar(100)
);
