CREATE TABLE "urls" (
	"id" integer PRIMARY KEY,
	"url" text DEFAULT 'https://example.com:8080/',
	"plain" text DEFAULT 'plain',
	"nested" text DEFAULT 'ab2c'
);
