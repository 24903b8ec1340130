CREATE TABLE "values" (
	"id" integer PRIMARY KEY NOT NULL,
	"sizes" integer DEFAULT 130,
	"flags" text DEFAULT 'true true',
	"numbers" jsonb DEFAULT '[5,3,1,1]'::jsonb,
	"sorted" text[] DEFAULT '{"a","A","a-b","a1","b_a","ba","Ba"}',
	"uri" text DEFAULT 'a%20b%2Fc%3F%C3%A9a%20b/c?%C3%A9',
	"codes" text DEFAULT '120 128512 abc ABC',
	"normal" integer DEFAULT 5,
	"json" text DEFAULT '{
  "b": 1,
  "a": [
    1,
    {
      "c": null
    }
  ],
  "e": [],
  "f": {}
}[
--1
]'
);
