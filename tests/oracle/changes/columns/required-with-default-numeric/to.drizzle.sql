CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" numeric(10, 2) DEFAULT '1.50' NOT NULL
);
