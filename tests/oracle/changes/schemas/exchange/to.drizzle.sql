CREATE SCHEMA "b";

CREATE SCHEMA "a";

CREATE TABLE "b"."x" (
	"id" integer
);
