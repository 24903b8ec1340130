CREATE TABLE "breaks" (
	"id" integer PRIMARY KEY NOT NULL,
	"length" interval NOT NULL,
	"short" interval DEFAULT '15 minutes',
	"precise" interval(3),
	"unnamed" interval
);
