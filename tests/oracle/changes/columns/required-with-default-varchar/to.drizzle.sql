CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" varchar(40) DEFAULT 'a, b' NOT NULL
);
