CREATE TABLE "series" (
	"id" integer PRIMARY KEY NOT NULL,
	"ints" integer[] DEFAULT '{1,2,3}',
	"negatives" integer[] DEFAULT '{-1,0}',
	"doubles" double precision[] DEFAULT '{0.5,1e+21}',
	"matrix" integer[][] DEFAULT '{{1,2},{3,4}}',
	"flags" boolean[] DEFAULT '{true,false}' NOT NULL
);
