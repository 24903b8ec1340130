CREATE TABLE "inside" (
	"id" integer PRIMARY KEY NOT NULL
);
