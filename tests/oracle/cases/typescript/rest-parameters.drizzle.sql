CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"x_a" text,
	"x_b" text,
	"y_c" text,
	"z_d" text
);
