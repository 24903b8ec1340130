CREATE TABLE "configs" (
	"id" integer PRIMARY KEY NOT NULL,
	"empty" jsonb DEFAULT '{}'::jsonb,
	"nested" jsonb DEFAULT '{"a":{"b":[1,2,{"c":null}]},"with space":true}'::jsonb,
	"order" jsonb DEFAULT '{"9":"nine","10":"ten","z":1,"a":2}'::jsonb,
	"array" json DEFAULT '[1,"two",false,null]'::json,
	"numbers" json DEFAULT '{"half":0.5,"big":1e+21,"small":1e-7,"minus":-1}'::json
);
