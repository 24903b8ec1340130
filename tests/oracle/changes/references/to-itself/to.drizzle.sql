CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer
);

ALTER TABLE "things" ADD CONSTRAINT "things_parent_id_things_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."things"("id") ON DELETE no action ON UPDATE no action;
