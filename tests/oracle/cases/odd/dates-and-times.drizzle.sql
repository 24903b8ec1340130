CREATE TABLE "at" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" timestamp(0) with time zone DEFAULT '2024-01-02 03:04:05+02',
	"b" timestamp (6) DEFAULT '2024-06-07T08:09:10.123Z',
	"c" timestamp with time zone DEFAULT now(),
	"d" date DEFAULT '2024-06-07',
	"e" date DEFAULT '2024-06-07',
	"f" date DEFAULT now(),
	"g" time(3) with time zone DEFAULT '10:00:00+01',
	"h" time DEFAULT now(),
	"i" interval day to second(3) DEFAULT '1 02:03:04.5',
	"j" interval month,
	"k" interval DEFAULT interval '1 day'
);
