CREATE TYPE "public"."bed_type" AS ENUM('single', 'double', 'queen', 'king');
CREATE TYPE "public"."booking_state" AS ENUM('held', 'confirmed', 'checked in', 'checked out', 'cancelled');
CREATE TABLE "bookings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"guest_id" uuid NOT NULL,
	"hotel_id" uuid NOT NULL,
	"room" varchar(6),
	"arrival" date NOT NULL,
	"departure" date NOT NULL,
	"state" "booking_state" DEFAULT 'held' NOT NULL,
	"total" numeric(10, 2) DEFAULT '0' NOT NULL,
	"booked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bookings_nights" CHECK ("bookings"."departure" > "bookings"."arrival")
);

CREATE TABLE "extras" (
	"booking_id" uuid NOT NULL,
	"what" text NOT NULL,
	"amount" numeric(10, 2) NOT NULL,
	"count" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "guests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"full_name" text NOT NULL,
	"email" text,
	"vip" boolean DEFAULT false NOT NULL
);

CREATE TABLE "hotels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"country" char(2) NOT NULL,
	"stars" smallint DEFAULT 3 NOT NULL,
	"check_in_from" text DEFAULT '15:00' NOT NULL,
	CONSTRAINT "hotels_name_country_unique" UNIQUE("name","country"),
	CONSTRAINT "hotels_stars" CHECK ("hotels"."stars" between 1 and 5)
);

CREATE TABLE "room_types" (
	"hotel_id" uuid NOT NULL,
	"code" varchar(8) NOT NULL,
	"beds" "bed_type"[] NOT NULL,
	"guests" smallint DEFAULT 2 NOT NULL,
	"base_price" numeric(10, 2) NOT NULL,
	CONSTRAINT "room_types_hotel_id_code_pk" PRIMARY KEY("hotel_id","code")
);

CREATE TABLE "rooms" (
	"hotel_id" uuid NOT NULL,
	"number" varchar(6) NOT NULL,
	"type_code" varchar(8) NOT NULL,
	"accessible" boolean DEFAULT false NOT NULL,
	CONSTRAINT "rooms_key" PRIMARY KEY("hotel_id","number")
);

ALTER TABLE "bookings" ADD CONSTRAINT "bookings_guest_id_guests_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."guests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_room" FOREIGN KEY ("hotel_id","room") REFERENCES "public"."rooms"("hotel_id","number") ON DELETE no action ON UPDATE no action;
ALTER TABLE "extras" ADD CONSTRAINT "extras_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "room_types" ADD CONSTRAINT "room_types_hotel_id_hotels_id_fk" FOREIGN KEY ("hotel_id") REFERENCES "public"."hotels"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_hotel_id_type_code_room_types_hotel_id_code_fk" FOREIGN KEY ("hotel_id","type_code") REFERENCES "public"."room_types"("hotel_id","code") ON DELETE restrict ON UPDATE cascade;
CREATE INDEX "bookings_calendar" ON "bookings" USING btree ("hotel_id","arrival","departure");
CREATE INDEX "bookings_guest" ON "bookings" USING btree ("guest_id");
CREATE INDEX "extras_booking_id_index" ON "extras" USING btree ("booking_id");
CREATE UNIQUE INDEX "guests_email" ON "guests" USING btree (lower("email")) WHERE "guests"."email" <> '';
CREATE VIEW "public"."arrivals" AS (select "bookings"."id", "guests"."full_name", "bookings"."room" from "bookings" inner join "guests" on "guests"."id" = "bookings"."guest_id" where "bookings"."arrival" = current_date);
