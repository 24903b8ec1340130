CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"g" bigint GENERATED ALWAYS AS (length(name)) STORED
);
