CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"age" integer,
	"name" text,
	CONSTRAINT "adult" CHECK ("people"."age" >= 18),
	CONSTRAINT "named" CHECK ("people"."name" <> '')
);
