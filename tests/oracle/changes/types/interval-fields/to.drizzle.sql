CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" interval hour to minute
);
