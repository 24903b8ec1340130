CREATE SCHEMA "realtime";
CREATE TABLE "realtime"."messages" ("id" bigserial PRIMARY KEY, "topic" text NOT NULL);
CREATE TABLE "towns" ("id" integer PRIMARY KEY);
CREATE TABLE "Odd Name" ("id" integer PRIMARY KEY);
