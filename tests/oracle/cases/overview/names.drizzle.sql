CREATE TABLE "an_ordinary_but_rather_long_table_name" (
	"some_quite_long_column_name" integer
);

CREATE TABLE "Mixed Case" (
	"Id" integer PRIMARY KEY NOT NULL,
	"order" text NOT NULL,
	"select" integer,
	"camelCase" text,
	CONSTRAINT "Mixed Case_order_unique" UNIQUE("order"),
	CONSTRAINT "Mixed Case_camelCase_select_unique" UNIQUE("camelCase","select")
);

CREATE TABLE "user" (
	"id" integer PRIMARY KEY NOT NULL,
	"group" text
);

ALTER TABLE "an_ordinary_but_rather_long_table_name" ADD CONSTRAINT "an_ordinary_but_rather_long_table_name_some_quite_long_column_name_user_id_fk" FOREIGN KEY ("some_quite_long_column_name") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "Mixed Case" ADD CONSTRAINT "Mixed Case_select_user_id_fk" FOREIGN KEY ("select") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "Mixed Case_order_camelCase_index" ON "Mixed Case" USING btree ("order","camelCase");
CREATE INDEX "A b" ON "Mixed Case" USING btree ("select");
