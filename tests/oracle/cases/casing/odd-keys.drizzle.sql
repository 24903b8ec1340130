CREATE TABLE "odd" (
	"a" integer PRIMARY KEY NOT NULL,
	"a_b" integer,
	"a_bc" integer,
	"xml_http_request" text,
	"already_snake" text,
	"with_dash" text,
	"with_space" text,
	"version2_beta3" text,
	"private" text,
	"money" text
);
