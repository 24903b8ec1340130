CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "c" (

);
