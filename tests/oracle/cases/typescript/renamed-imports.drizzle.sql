CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text DEFAULT 'x',
	"up" integer
);

ALTER TABLE "rows" ADD CONSTRAINT "rows_up_rows_id_fk" FOREIGN KEY ("up") REFERENCES "public"."rows"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "rows_name" ON "rows" USING btree ("name");
