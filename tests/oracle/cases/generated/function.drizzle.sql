CREATE TABLE "boxes" (
	"id" integer PRIMARY KEY NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"area" integer GENERATED ALWAYS AS ("boxes"."width" * "boxes"."height") STORED,
	"double" integer GENERATED ALWAYS AS (("boxes"."width" + "boxes"."height") * 2) STORED
);
