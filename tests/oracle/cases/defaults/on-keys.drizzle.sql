CREATE TABLE "keyed" (
	"id" text PRIMARY KEY DEFAULT 'only' NOT NULL,
	"lock" boolean DEFAULT true NOT NULL,
	CONSTRAINT "keyed_lock_unique" UNIQUE("lock")
);
