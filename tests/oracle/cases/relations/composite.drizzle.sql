CREATE TABLE "notes" (
	"id" integer PRIMARY KEY NOT NULL,
	"book" integer,
	"section" integer
);

CREATE TABLE "sections" (
	"book" integer,
	"number" integer,
	CONSTRAINT "sections_book_number_pk" PRIMARY KEY("book","number")
);
