CREATE TABLE "select" (
	"order" integer PRIMARY KEY NOT NULL,
	"group" text NOT NULL,
	"user" text,
	"table" integer,
	"limit" integer DEFAULT 1,
	"default" text,
	CONSTRAINT "select_group_unique" UNIQUE("group")
);

ALTER TABLE "select" ADD CONSTRAINT "select_table_select_order_fk" FOREIGN KEY ("table") REFERENCES "public"."select"("order") ON DELETE no action ON UPDATE no action;
CREATE INDEX "select_user_index" ON "select" USING btree ("user");
CREATE INDEX "where" ON "select" USING btree ("limit");
