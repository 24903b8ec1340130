CREATE TABLE "children" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer,
	"c" integer,
	"d" integer,
	"e" integer
);

CREATE TABLE "parents" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "children" ADD CONSTRAINT "children_a_parents_id_fk" FOREIGN KEY ("a") REFERENCES "public"."parents"("id") ON DELETE set null ON UPDATE set null;
ALTER TABLE "children" ADD CONSTRAINT "children_b_parents_id_fk" FOREIGN KEY ("b") REFERENCES "public"."parents"("id") ON DELETE set default ON UPDATE set default;
ALTER TABLE "children" ADD CONSTRAINT "children_c_parents_id_fk" FOREIGN KEY ("c") REFERENCES "public"."parents"("id") ON DELETE restrict ON UPDATE restrict;
ALTER TABLE "children" ADD CONSTRAINT "children_d_parents_id_fk" FOREIGN KEY ("d") REFERENCES "public"."parents"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "children" ADD CONSTRAINT "children_e" FOREIGN KEY ("e") REFERENCES "public"."parents"("id") ON DELETE cascade ON UPDATE cascade;
