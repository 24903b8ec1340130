CREATE TABLE "twice" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" text DEFAULT 'second',
	"stamp" timestamp DEFAULT now(),
	"cleared" integer
);
