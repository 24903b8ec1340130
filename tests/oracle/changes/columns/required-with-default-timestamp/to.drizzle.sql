CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" timestamp (3) DEFAULT '2024-01-02T03:04:05.000Z' NOT NULL
);
