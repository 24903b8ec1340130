CREATE TABLE "more" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"flag" boolean
);

CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" varchar(20) NOT NULL,
	"at" timestamp with time zone DEFAULT now(),
	"tags" text[]
);

CREATE INDEX "more_flag_index" ON "more" USING btree ("flag");
