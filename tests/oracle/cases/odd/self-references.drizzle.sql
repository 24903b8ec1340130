CREATE TABLE "cells" (
	"x" integer NOT NULL,
	"y" integer NOT NULL,
	"next_x" integer,
	"next_y" integer,
	"label" text,
	CONSTRAINT "cells_x_y_pk" PRIMARY KEY("x","y"),
	CONSTRAINT "odd_label" UNIQUE NULLS NOT DISTINCT("label","x")
);

CREATE TABLE "chicken" (
	"id" integer PRIMARY KEY NOT NULL,
	"egg" integer
);

CREATE TABLE "egg" (
	"id" integer PRIMARY KEY NOT NULL,
	"chicken" integer
);

CREATE TABLE "nodes" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent" integer,
	"twin" integer,
	CONSTRAINT "nodes_twin_unique" UNIQUE("twin")
);

ALTER TABLE "cells" ADD CONSTRAINT "cells_next_x_next_y_cells_x_y_fk" FOREIGN KEY ("next_x","next_y") REFERENCES "public"."cells"("x","y") ON DELETE set default ON UPDATE cascade;
ALTER TABLE "chicken" ADD CONSTRAINT "chicken_egg_egg_id_fk" FOREIGN KEY ("egg") REFERENCES "public"."egg"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "egg" ADD CONSTRAINT "egg_chicken_chicken_id_fk" FOREIGN KEY ("chicken") REFERENCES "public"."chicken"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_parent_nodes_id_fk" FOREIGN KEY ("parent") REFERENCES "public"."nodes"("id") ON DELETE cascade ON UPDATE restrict;
ALTER TABLE "nodes" ADD CONSTRAINT "own_twin" FOREIGN KEY ("twin") REFERENCES "public"."nodes"("id") ON DELETE set null ON UPDATE no action;
CREATE INDEX "nodes_parent_index" ON "nodes" USING btree ("parent");
