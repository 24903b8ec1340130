CREATE TABLE "items" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	CONSTRAINT "c" CHECK ("items"."a" > 0)
);
