CREATE TABLE "two" (
	"id" integer PRIMARY KEY NOT NULL
);
