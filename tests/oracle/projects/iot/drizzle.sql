CREATE TYPE "public"."severity" AS ENUM('info', 'warning', 'critical');
CREATE TYPE "public"."unit" AS ENUM('celsius', 'percent', 'lux', 'ppm');
CREATE TABLE "device_tags" (
	"device_id" uuid NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"weight" integer DEFAULT (1 + 2),
	CONSTRAINT "device_tags_key" UNIQUE("device_id","key")
);

CREATE TABLE "devices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_id" uuid NOT NULL,
	"firmware" text,
	"mac" "macaddr8" NOT NULL,
	"address" "inet",
	"position" "point",
	"config" jsonb DEFAULT '{"interval":60,"alarms":{"high":40.5,"low":-5},"tags":[]}'::jsonb NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "devices_mac_unique" UNIQUE("mac"),
	CONSTRAINT "devices_network_id_address_unique" UNIQUE("network_id","address")
);

CREATE TABLE "firmwares" (
	"version" text PRIMARY KEY NOT NULL,
	"bytes" bigint DEFAULT 16777216 NOT NULL,
	"notes" text DEFAULT 'It''s
new' NOT NULL,
	"stable" boolean DEFAULT false NOT NULL
);

CREATE TABLE "networks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(64) NOT NULL,
	"range" "cidr" NOT NULL,
	CONSTRAINT "networks_name_unique" UNIQUE("name")
);

CREATE TABLE "alarms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sensor_id" integer NOT NULL,
	"severity" "severity" NOT NULL,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cleared_at" timestamp with time zone,
	"text" text NOT NULL
);

CREATE TABLE "readings" (
	"sensor_id" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"value" double precision NOT NULL,
	"quality" real DEFAULT 1,
	CONSTRAINT "readings_sensor_id_at_pk" PRIMARY KEY("sensor_id","at")
);

CREATE TABLE "sensors" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sensors_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"device_id" uuid NOT NULL,
	"channel" smallint DEFAULT 0 NOT NULL,
	"unit" "unit" DEFAULT 'celsius' NOT NULL,
	"every" interval DEFAULT '01:00:00' NOT NULL
);

ALTER TABLE "device_tags" ADD CONSTRAINT "device_tags_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "devices" ADD CONSTRAINT "devices_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "devices" ADD CONSTRAINT "devices_firmware_firmwares_version_fk" FOREIGN KEY ("firmware") REFERENCES "public"."firmwares"("version") ON DELETE set null ON UPDATE cascade;
ALTER TABLE "alarms" ADD CONSTRAINT "alarms_sensor_id_sensors_id_fk" FOREIGN KEY ("sensor_id") REFERENCES "public"."sensors"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "readings" ADD CONSTRAINT "readings_sensor_id_sensors_id_fk" FOREIGN KEY ("sensor_id") REFERENCES "public"."sensors"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sensors" ADD CONSTRAINT "sensors_device_id_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "devices_network" ON "devices" USING btree ("network_id");
CREATE INDEX "devices_silent" ON "devices" USING btree ("seen_at" NULLS FIRST);
CREATE INDEX "alarms_open" ON "alarms" USING btree ("sensor_id") WHERE "alarms"."cleared_at" is null;
CREATE INDEX "readings_time" ON "readings" USING brin ("at") WITH (pages_per_range=32);
CREATE INDEX "sensors_device_id_channel_index" ON "sensors" USING btree ("device_id","channel");
CREATE VIEW "public"."open_alarms" AS (select "id", "severity" from "alarms" where "alarms"."cleared_at" is null);
CREATE MATERIALIZED VIEW "public"."hourly" AS (select sensor_id, date_trunc('hour', at) as hour, avg(value) as mean from readings group by 1, 2);
