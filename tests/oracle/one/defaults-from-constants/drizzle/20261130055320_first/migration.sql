CREATE TABLE "settings" (
	"id" integer PRIMARY KEY,
	"limit" integer DEFAULT 50,
	"theme" text DEFAULT 'dark',
	"beta" boolean DEFAULT true,
	"greeting" text DEFAULT 'hello',
	"all" jsonb DEFAULT '{"limit":50,"theme":"dark","flags":{"beta":true}}'
);
