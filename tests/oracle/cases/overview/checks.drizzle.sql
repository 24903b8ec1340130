CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"age" integer NOT NULL,
	"name" text,
	CONSTRAINT "people_age" CHECK ("people"."age" >= 0 and "people"."age" < 150),
	CONSTRAINT "people_name" CHECK ("people"."name" <> ''),
	CONSTRAINT "People Mixed" CHECK (name is not null or age > 18)
);
