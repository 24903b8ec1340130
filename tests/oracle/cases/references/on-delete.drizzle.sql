CREATE TABLE "children" (
	"id" integer PRIMARY KEY NOT NULL,
	"cascade" integer,
	"set_null" integer,
	"set_default" integer DEFAULT 1,
	"restrict" integer,
	"nothing" integer
);

CREATE TABLE "parents" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "children" ADD CONSTRAINT "children_cascade_parents_id_fk" FOREIGN KEY ("cascade") REFERENCES "public"."parents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "children" ADD CONSTRAINT "children_set_null_parents_id_fk" FOREIGN KEY ("set_null") REFERENCES "public"."parents"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "children" ADD CONSTRAINT "children_set_default_parents_id_fk" FOREIGN KEY ("set_default") REFERENCES "public"."parents"("id") ON DELETE set default ON UPDATE no action;
ALTER TABLE "children" ADD CONSTRAINT "children_restrict_parents_id_fk" FOREIGN KEY ("restrict") REFERENCES "public"."parents"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "children" ADD CONSTRAINT "children_nothing_parents_id_fk" FOREIGN KEY ("nothing") REFERENCES "public"."parents"("id") ON DELETE no action ON UPDATE no action;
