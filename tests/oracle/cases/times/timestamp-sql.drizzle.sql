CREATE TABLE "deadlines" (
	"id" integer PRIMARY KEY NOT NULL,
	"current" timestamp DEFAULT CURRENT_TIMESTAMP,
	"soon" timestamp with time zone DEFAULT now() + interval '7 days',
	"utc" timestamp DEFAULT (now() at time zone 'utc'),
	"never" timestamp DEFAULT 'infinity',
	"clock" timestamp DEFAULT clock_timestamp()
);
