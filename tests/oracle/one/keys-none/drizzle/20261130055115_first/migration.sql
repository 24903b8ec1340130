CREATE TABLE "heap" (
	"line" text,
	"at" timestamp
);
--> statement-breakpoint
CREATE TABLE "single" (
	"value" jsonb
);
