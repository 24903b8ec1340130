CREATE TABLE "picks" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" text
);
