CREATE TABLE "links" (
	"from" integer,
	"to" integer,
	CONSTRAINT "links_pkey" PRIMARY KEY("from","to")
);
--> statement-breakpoint
CREATE TABLE "pairs" (
	"left" text,
	"right" text,
	CONSTRAINT "pairs_pk" PRIMARY KEY("left","right")
);
