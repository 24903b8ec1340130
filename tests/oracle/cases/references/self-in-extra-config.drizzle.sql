CREATE TABLE "nodes" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer
);

CREATE TABLE "trees" (
	"id" integer PRIMARY KEY NOT NULL,
	"up" integer
);

ALTER TABLE "nodes" ADD CONSTRAINT "nodes_parent" FOREIGN KEY ("parent_id") REFERENCES "public"."nodes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "trees" ADD CONSTRAINT "trees_up_trees_id_fk" FOREIGN KEY ("up") REFERENCES "public"."trees"("id") ON DELETE no action ON UPDATE no action;
