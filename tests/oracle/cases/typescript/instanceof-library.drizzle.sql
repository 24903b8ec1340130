CREATE TABLE "things" (
	"id" text PRIMARY KEY NOT NULL,
	"own" varchar(7),
	"list" varchar(3),
	"date" varchar(2024),
	"map" varchar(101),
	"set" varchar(202),
	"regex" varchar(303),
	"type" varchar(404),
	"range" varchar(503),
	"code" varchar(609),
	"plain" varchar(700),
	"word" varchar(2)
);
