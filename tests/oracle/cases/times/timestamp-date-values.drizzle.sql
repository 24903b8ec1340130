CREATE TABLE "epochs" (
	"id" integer PRIMARY KEY NOT NULL,
	"plain" timestamp DEFAULT '2024-01-02 03:04:05.678',
	"zoned" timestamp with time zone DEFAULT '2024-01-02T03:04:05.678Z',
	"precise" timestamp (6) DEFAULT '2024-01-02T03:04:05.000Z',
	"zero" timestamp DEFAULT '1970-01-01 00:00:00.000',
	"parts" timestamp with time zone DEFAULT '2020-01-31T00:00:00.000Z',
	"text" timestamp DEFAULT '2024-06-01 00:00:00'
);
