CREATE TABLE "all" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" "inet" DEFAULT '::1',
	"b" "cidr" DEFAULT '10.0.0.0/8',
	"c" "macaddr" DEFAULT '08:00:2b:01:02:03',
	"d" "macaddr8",
	"e" "point" DEFAULT '(1,2)',
	"f" "point",
	"g" "line",
	"h" bit(4) DEFAULT '1010',
	"i" json DEFAULT '{"a":[]}'::json,
	"j" jsonb DEFAULT '[{"b":"c"}]'::jsonb,
	"k" jsonb DEFAULT '[]'::jsonb,
	"l" json[]
);
