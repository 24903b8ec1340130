CREATE TABLE "people" (
	"id" integer PRIMARY KEY,
	"age" integer,
	"name" text,
	CONSTRAINT "adult" CHECK ("age" >= 18),
	CONSTRAINT "named" CHECK ("name" <> '')
);
