CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" varchar(10),
	"b" varchar(100),
	"c" varchar(21),
	"d" varchar(20)
);
