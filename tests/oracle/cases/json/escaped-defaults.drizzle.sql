CREATE TABLE "escaped_json" (
	"id" integer PRIMARY KEY NOT NULL,
	"quotes" jsonb DEFAULT '{"say":"\"hi\""}'::jsonb,
	"lines" jsonb DEFAULT '{"text":"a\nb\tc\\d"}'::jsonb,
	"unicode" json DEFAULT '{"greeting":"Grüße 😀"}'::json,
	"undefined_is_left_out" jsonb DEFAULT '{"kept":1}'::jsonb
);
