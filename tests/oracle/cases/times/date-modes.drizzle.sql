CREATE TABLE "days" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" date DEFAULT '2020-02-02',
	"date" date,
	"list" date[]
);
