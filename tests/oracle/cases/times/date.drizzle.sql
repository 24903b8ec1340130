CREATE TABLE "holidays" (
	"id" integer PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"observed" date,
	"written" date,
	"since" date DEFAULT now(),
	"until" date DEFAULT '2030-12-31',
	"unnamed" date
);
