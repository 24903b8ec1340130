CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" jsonb DEFAULT '{"a":{"b":[1,2,null]}}'::jsonb
);
