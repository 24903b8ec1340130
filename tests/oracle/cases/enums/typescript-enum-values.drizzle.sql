CREATE TYPE "public"."members" AS ENUM('mon', 'tue');
CREATE TYPE "public"."weekday" AS ENUM('mon', 'tue');
CREATE TABLE "rota" (
	"id" integer PRIMARY KEY NOT NULL,
	"day" "weekday" DEFAULT 'tue',
	"other" "members"
);
