CREATE TABLE "rows" (
	"at" timestamp with time zone NOT NULL,
	"exact" double precision,
	"name" character varying(20) PRIMARY KEY NOT NULL,
	"bits" bit varying(5)
);
