CREATE TABLE "children" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent" integer
);

CREATE TABLE "parents" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "children" ADD CONSTRAINT "children_parent" FOREIGN KEY ("parent") REFERENCES "public"."parents"("id") ON DELETE no action ON UPDATE restrict;
ALTER TABLE "children" ADD CONSTRAINT "children_parent_parents_id_fk" FOREIGN KEY ("parent") REFERENCES "public"."parents"("id") ON DELETE no action ON UPDATE no action;
