CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"g" text GENERATED ALWAYS AS (upper(name)) STORED NOT NULL
);
