CREATE TABLE "odd table" (
	"one" text,
	"quoted-key" varchar(12) NOT NULL,
	"computed1" integer DEFAULT 0,
	"$dollar" text,
	"ünïcode" text,
	"last" text DEFAULT 'it''s',
	CONSTRAINT "odd pk" PRIMARY KEY("quoted-key"),
	CONSTRAINT "c" CHECK ("odd table"."computed1" > 0)
);

CREATE INDEX "i" ON "odd table" USING btree ("one","$dollar");
