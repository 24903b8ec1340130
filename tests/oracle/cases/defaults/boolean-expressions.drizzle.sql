CREATE TABLE "switches" (
	"id" integer PRIMARY KEY NOT NULL,
	"production" boolean DEFAULT false,
	"both" boolean DEFAULT false,
	"either" boolean DEFAULT true,
	"chosen" text DEFAULT 'no',
	"fallback" text DEFAULT 'fallback'
);
