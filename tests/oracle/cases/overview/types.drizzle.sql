CREATE TABLE "arrays" (
	"tags" text[],
	"required" text[] NOT NULL,
	"matrix" integer[][],
	"sized" integer[3],
	"vcs" varchar(10)[],
	"stamps" timestamp (3) with time zone[],
	"ips" "inet"[]
);

CREATE TABLE "nets" (
	"ip" "inet",
	"net" "cidr",
	"mac" "macaddr",
	"mac8" "macaddr8",
	"pt" "point",
	"pt_xy" "point",
	"ln" "line",
	"bits" bit(8)
);

CREATE TABLE "numbers" (
	"small" smallint,
	"int" integer,
	"big" bigint,
	"big_as_bigint" bigint,
	"small_serial" "smallserial" NOT NULL,
	"ser" serial PRIMARY KEY NOT NULL,
	"big_serial" bigserial NOT NULL,
	"num" numeric,
	"num_precision" numeric(10),
	"num_scale" numeric(10, 2),
	"dec" numeric(5, 1),
	"re" real,
	"dbl" double precision,
	"flag" boolean
);

CREATE TABLE "texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plain" text,
	"limited" text,
	"vc" varchar,
	"vc_length" varchar(256),
	"ch" char,
	"ch_length" char(3),
	"js" json,
	"jsb" jsonb,
	"raw" "bytea",
	"search" "tsvector"
);

CREATE TABLE "times" (
	"d" date,
	"d_mode" date,
	"t" time,
	"tz" time with time zone,
	"tp" time(3),
	"tpz" time(6) with time zone,
	"ts" timestamp,
	"tsz" timestamp with time zone,
	"tsp" timestamp (3),
	"tspz" timestamp(0) with time zone,
	"iv" interval,
	"iv_fields" interval day to hour,
	"iv_precision" interval(3),
	"iv_both" interval second(2)
);
