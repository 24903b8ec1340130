CREATE TABLE "marks" (
	"id" integer PRIMARY KEY NOT NULL,
	"book" integer,
	"section" integer
);

CREATE TABLE "notes" (
	"id" integer PRIMARY KEY NOT NULL,
	"book" integer,
	"section" integer
);

CREATE TABLE "sections" (
	"book" integer NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "sections_book_number_pk" PRIMARY KEY("book","number")
);

ALTER TABLE "marks" ADD CONSTRAINT "marks_section" FOREIGN KEY ("book","section") REFERENCES "public"."sections"("book","number") ON DELETE no action ON UPDATE no action;
ALTER TABLE "notes" ADD CONSTRAINT "notes_book_section_sections_book_number_fk" FOREIGN KEY ("book","section") REFERENCES "public"."sections"("book","number") ON DELETE cascade ON UPDATE cascade;
