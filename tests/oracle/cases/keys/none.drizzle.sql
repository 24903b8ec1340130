CREATE TABLE "heap" (
	"line" text,
	"at" timestamp
);

CREATE TABLE "single" (
	"value" jsonb
);
