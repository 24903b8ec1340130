CREATE TABLE "sizes" (
	"id" integer PRIMARY KEY NOT NULL,
	"label" varchar(8) NOT NULL,
	"fit" varchar DEFAULT 'slim'
);
