CREATE TABLE "functions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user" text DEFAULT current_user,
	"random" double precision DEFAULT random(),
	"short" text DEFAULT substr(md5(random()::text), 1, 8) NOT NULL,
	"upper" text DEFAULT upper('x'),
	"cast" integer DEFAULT '7'::int
);
