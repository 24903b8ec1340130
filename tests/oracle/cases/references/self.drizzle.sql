CREATE TABLE "nodes" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"next_id" integer
);

ALTER TABLE "nodes" ADD CONSTRAINT "nodes_parent_id_nodes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."nodes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_next_id_nodes_id_fk" FOREIGN KEY ("next_id") REFERENCES "public"."nodes"("id") ON DELETE no action ON UPDATE no action;
