CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"iso" text DEFAULT '2024-03-10T10:20:30.400Z',
	"day" text DEFAULT '2024-03-10',
	"year" integer DEFAULT 2024,
	"millis" bigint DEFAULT 1710066030400,
	"stamp" timestamp DEFAULT '2024-03-10 10:20:30.400'
);
