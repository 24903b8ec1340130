CREATE TABLE "matches" (
	"id" integer PRIMARY KEY NOT NULL,
	"date" text DEFAULT '2024-05-06,2024,05,06,3,2024,06',
	"words" text[] DEFAULT '{"1a@0","22b@3"}',
	"none" text DEFAULT 'undefined null undefined',
	"camel" text[] DEFAULT '{"Foo","Bar","Baz"}',
	"kept" text[] DEFAULT '{"a","1","b","2","c"}',
	"letters" text[] DEFAULT '{"a","b","c"}',
	"replaced" text DEFAULT '05/2024/2024/$3/$/2024-05',
	"turned" text DEFAULT 'v=k; w=l',
	"snake" text DEFAULT 'foo_bar_baz',
	"nested" text DEFAULT 'false',
	"weak" text DEFAULT 'kept'
);
