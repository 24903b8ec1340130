CREATE TABLE "called" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text DEFAULT 'nobody',
	"limit" integer DEFAULT 50 NOT NULL,
	"joined" text DEFAULT 'a-b',
	"upper" text DEFAULT 'LOUD'
);
