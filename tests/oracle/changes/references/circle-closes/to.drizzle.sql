CREATE TABLE "eggs" (
	"id" integer PRIMARY KEY NOT NULL,
	"hen_id" integer
);

CREATE TABLE "hens" (
	"id" integer PRIMARY KEY NOT NULL,
	"egg_id" integer
);

ALTER TABLE "eggs" ADD CONSTRAINT "eggs_hen_id_hens_id_fk" FOREIGN KEY ("hen_id") REFERENCES "public"."hens"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "hens" ADD CONSTRAINT "hens_egg_id_eggs_id_fk" FOREIGN KEY ("egg_id") REFERENCES "public"."eggs"("id") ON DELETE no action ON UPDATE no action;
