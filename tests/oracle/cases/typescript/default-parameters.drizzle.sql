CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" varchar(20) NOT NULL
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" varchar(5) NOT NULL
);

CREATE TABLE "c" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" varchar(20)
);
