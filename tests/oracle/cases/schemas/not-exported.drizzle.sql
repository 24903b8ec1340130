CREATE TABLE "hidden"."rows" (
	"id" integer PRIMARY KEY NOT NULL
);
