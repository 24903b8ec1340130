CREATE TABLE "class" (
	"namespace" integer PRIMARY KEY NOT NULL,
	"string" text,
	"void" text,
	"class" text,
	"event" text,
	"params" text
);

CREATE TABLE "record" (
	"required" integer PRIMARY KEY NOT NULL,
	"init" text,
	"value" text,
	"get" text
);
