CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "both" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "both" ADD CONSTRAINT "both_id_a_id_fk" FOREIGN KEY ("id") REFERENCES "public"."a"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "both" ADD CONSTRAINT "both_id_b_id_fk" FOREIGN KEY ("id") REFERENCES "public"."b"("id") ON DELETE no action ON UPDATE no action;
