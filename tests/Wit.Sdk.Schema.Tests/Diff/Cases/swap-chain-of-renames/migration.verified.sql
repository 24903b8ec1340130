ALTER TABLE "public"."b" RENAME TO "c";--> statement-breakpoint
ALTER TABLE "public"."a" RENAME TO "b";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "y" TO "w";--> statement-breakpoint
ALTER TABLE "b" RENAME COLUMN "x" TO "y";
