CREATE TABLE "links" (
	"from" integer NOT NULL,
	"to" integer NOT NULL,
	CONSTRAINT "links_from_to_pk" PRIMARY KEY("from","to")
);

CREATE TABLE "pairs" (
	"left" text NOT NULL,
	"right" text NOT NULL,
	CONSTRAINT "pairs_pk" PRIMARY KEY("left","right")
);
