CREATE TABLE "everything" (
	"id" integer PRIMARY KEY NOT NULL,
	"smalls" smallint[],
	"bigs" bigint[],
	"huge" bigint[],
	"reals" real[],
	"doubles" double precision[],
	"chars" char(2)[],
	"dates" date[],
	"times" time[],
	"intervals" interval[],
	"inets" "inet"[],
	"cidrs" "cidr"[],
	"macs" "macaddr"[],
	"points" "point"[]
);
