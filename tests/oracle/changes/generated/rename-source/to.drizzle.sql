CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" text,
	"g" text GENERATED ALWAYS AS (upper(title)) STORED
);
