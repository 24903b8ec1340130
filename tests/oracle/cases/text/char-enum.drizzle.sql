CREATE TABLE "answers" (
	"id" integer PRIMARY KEY NOT NULL,
	"answer" char(1) DEFAULT 'n' NOT NULL,
	"vote" char(3)
);
