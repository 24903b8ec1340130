CREATE TABLE "authors" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "books" (
	"id" integer PRIMARY KEY NOT NULL,
	"author_id" integer NOT NULL,
	"editor_id" integer
);

ALTER TABLE "books" ADD CONSTRAINT "books_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "books" ADD CONSTRAINT "books_editor_id_authors_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;
