CREATE TABLE "plain" (
	"id" text PRIMARY KEY NOT NULL,
	"label" varchar(20),
	"rank" integer
);

CREATE TABLE "terms" (
	"id" text PRIMARY KEY NOT NULL,
	"label" varchar(20),
	"rank" integer
);

ALTER TABLE "terms" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "words" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"label" varchar(20) COLLATE "und-x-icu",
	"rank" integer
);
