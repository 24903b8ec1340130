-- Objects that the schema file has no words for. 'wit pull' writes this file; migrations, 'wit export' and
-- comparisons build them with the schema. Lines of "statement-breakpoint" separate the statements.
-- wit:before-foreign-keys
ALTER TABLE "public"."copied_logs" INHERIT public.detailed_logs;
--> statement-breakpoint
ALTER TABLE "public"."copied_logs" INHERIT public.logs;
--> statement-breakpoint
ALTER TABLE "public"."detailed_logs" INHERIT public.logs;
