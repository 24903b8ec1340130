CREATE TABLE "one_rows" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "rows_two" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);

ALTER TABLE "rows_two" ADD CONSTRAINT "rows_two_a_one_rows_id_fk" FOREIGN KEY ("a") REFERENCES "public"."one_rows"("id") ON DELETE cascade ON UPDATE no action;
