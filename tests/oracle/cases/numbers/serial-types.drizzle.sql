CREATE TABLE "tickets" (
	"small" "smallserial" NOT NULL,
	"number" serial PRIMARY KEY NOT NULL,
	"large" bigserial NOT NULL,
	"huge" bigserial
);
