CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"full_name" text
);
