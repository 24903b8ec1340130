CREATE TABLE "stamps" (
	"id" integer PRIMARY KEY NOT NULL,
	"created" timestamp DEFAULT now() NOT NULL,
	"zoned" timestamp with time zone DEFAULT now() NOT NULL,
	"text" timestamp DEFAULT now(),
	"precise" timestamp (3) DEFAULT now()
);
