CREATE TABLE "named" (
	"id" integer,
	CONSTRAINT "named_id" PRIMARY KEY("id")
);

CREATE TABLE "one" (
	"id" integer NOT NULL,
	CONSTRAINT "one_id_pk" PRIMARY KEY("id")
);
