CREATE TABLE "pairs" (
	"a" integer,
	"b" integer,
	CONSTRAINT "pairs_a_b_pk" PRIMARY KEY("a","b")
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" integer,
	"y" integer
);

ALTER TABLE "things" ADD CONSTRAINT "things_x_y_pairs_a_b_fk" FOREIGN KEY ("x","y") REFERENCES "public"."pairs"("a","b") ON DELETE cascade ON UPDATE no action;
