ALTER TABLE "c" DROP CONSTRAINT "c_a_p_a_fk";--> statement-breakpoint
ALTER TABLE "c" DROP CONSTRAINT "c_code_p_code_fk";--> statement-breakpoint
DROP INDEX "p_code";--> statement-breakpoint
ALTER TABLE "c" DROP CONSTRAINT "c_old_unique";--> statement-breakpoint
ALTER TABLE "p" DROP CONSTRAINT "p_a_pk";--> statement-breakpoint
ALTER TABLE "c" ADD CONSTRAINT "c_new" UNIQUE NULLS NOT DISTINCT("a","old");--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_a_b_pk" PRIMARY KEY("a","b");--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_a_unique" UNIQUE("a");--> statement-breakpoint
ALTER TABLE "p" ADD CONSTRAINT "p_code" UNIQUE("code");--> statement-breakpoint
ALTER TABLE "c" ADD CONSTRAINT "c_a_p_a_fk" FOREIGN KEY ("a") REFERENCES "public"."p"("a") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "c" ADD CONSTRAINT "c_code_p_code_fk" FOREIGN KEY ("code") REFERENCES "public"."p"("code") ON DELETE no action ON UPDATE no action;
