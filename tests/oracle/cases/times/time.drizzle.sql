CREATE TABLE "shifts" (
	"id" integer PRIMARY KEY NOT NULL,
	"begins" time NOT NULL,
	"ends" time(0),
	"zoned" time with time zone,
	"exact" time(6) with time zone,
	"wall" time,
	"now" time DEFAULT now(),
	"noon" time DEFAULT '12:00:00',
	"unnamed" time(2)
);
