CREATE TABLE "all" (
	"a" serial PRIMARY KEY NOT NULL,
	"b" bigserial NOT NULL,
	"c" "smallserial" NOT NULL,
	"d" smallint DEFAULT -3,
	"e" bigint DEFAULT 9007199254740991,
	"f" bigint,
	"g" numeric(20, 5) DEFAULT '12345678901234.56789',
	"h" numeric(5) DEFAULT '-1',
	"i" numeric,
	"j" real DEFAULT 1e-7,
	"k" double precision DEFAULT 1e+21,
	"l" text DEFAULT '',
	"m" text DEFAULT 'y z',
	"n" varchar(5) DEFAULT 'a''b',
	"o" varchar,
	"p" char(3) DEFAULT 'abc',
	"q" char DEFAULT 'q',
	"r" boolean DEFAULT false NOT NULL,
	"s" uuid DEFAULT '00000000-0000-0000-0000-000000000001',
	"t" text DEFAULT 'line
break	tab',
	"u" integer DEFAULT 0
);
