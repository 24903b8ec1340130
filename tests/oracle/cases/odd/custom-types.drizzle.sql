CREATE TABLE "rows" (
	"id" integer,
	"price" numeric(12, 2) DEFAULT 0 NOT NULL,
	"tax" numeric(6, 3),
	"any" numeric,
	"found" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', 'x')) STORED,
	"extra" jsonb DEFAULT '{"list":[1,"two",{"three":null}],"a b":true}'::jsonb NOT NULL,
	"span" "int4range" DEFAULT '[1,5)'::int4range,
	"at" timestamp with time zone DEFAULT now(),
	"when" timestamp with time zone DEFAULT '2020-02-29T12:00:00.000Z',
	CONSTRAINT "rows_id_price_pk" PRIMARY KEY("id","price")
);

CREATE INDEX "search" ON "rows" USING gin ("found");
CREATE INDEX "spans" ON "rows" USING gist ("span");
CREATE VIEW "public"."cheap" AS (select "id", "price" from "rows" where "rows"."price" < 5);
