CREATE TABLE "rows" (
	"id" text PRIMARY KEY NOT NULL,
	"tried" text
);
