CREATE SEQUENCE "public"."device_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 100 CACHE 20;
CREATE TABLE "devices" (
	"id" bigint PRIMARY KEY DEFAULT nextval('device_numbers') NOT NULL,
	"label" text DEFAULT 'device in eu',
	"environment" text DEFAULT 'prod' NOT NULL,
	"fallback" text DEFAULT 'us',
	"retention" interval day DEFAULT '30 days',
	"meta" json DEFAULT '{"env":"prod","region":["eu","us"],"version":2}'::json,
	"timeout_ms" bigint DEFAULT 3600000,
	"address" "inet" DEFAULT '127.0.0.1',
	"mac" "macaddr",
	"at" "point" DEFAULT point(0, 0),
	"priority" smallint DEFAULT 5,
	"active" boolean DEFAULT true,
	"first_seen" timestamp with time zone DEFAULT '2026-01-01T00:00:00Z',
	"since" timestamp DEFAULT '2026-01-01 00:00:00.000',
	"extra" text,
	"temperature" double precision,
	"humidity" double precision,
	"pressure" double precision
);

CREATE INDEX "devices_1" ON "devices" USING btree ("environment");
CREATE UNIQUE INDEX "devices_2" ON "devices" USING btree ("mac",("label" || ''));
