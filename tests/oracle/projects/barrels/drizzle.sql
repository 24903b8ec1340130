CREATE TYPE "public"."kind" AS ENUM('song');
CREATE TABLE "artists" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL
);

ALTER TABLE "artists" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "works" (
	"id" integer PRIMARY KEY NOT NULL,
	"artist_id" integer,
	"kind" "kind"
);

ALTER TABLE "works" ADD CONSTRAINT "works_artist_id_artists_id_fk" FOREIGN KEY ("artist_id") REFERENCES "public"."artists"("id") ON DELETE no action ON UPDATE no action;
