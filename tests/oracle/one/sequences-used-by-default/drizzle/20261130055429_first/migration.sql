CREATE SEQUENCE "public"."ticket_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 1;--> statement-breakpoint
CREATE TABLE "rows" (
	"id" integer PRIMARY KEY DEFAULT nextval('ticket_numbers'),
	"other" bigint DEFAULT nextval('public.ticket_numbers'::regclass) NOT NULL
);
