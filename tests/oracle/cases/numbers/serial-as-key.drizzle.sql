CREATE TABLE "first" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text
);

CREATE TABLE "fourth" (
	"id" bigserial PRIMARY KEY NOT NULL
);

CREATE TABLE "second" (
	"id" bigserial PRIMARY KEY NOT NULL
);

CREATE TABLE "third" (
	"id" "smallserial" PRIMARY KEY NOT NULL
);
