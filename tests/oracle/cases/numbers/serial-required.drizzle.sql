CREATE TABLE "runs" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" serial NOT NULL,
	"large" bigserial NOT NULL,
	CONSTRAINT "runs_order_unique" UNIQUE("order")
);
