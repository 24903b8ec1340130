-- Drop policy public.t.gone.
-- Drop policy public.t.rebuilt.
-- Turn off row level security of table public.u.
-- Change policy public.t.changed.
-- Create policy public.t.born.
-- Create policy public.t.rebuilt.
DROP POLICY "gone" ON "t";--> statement-breakpoint
DROP POLICY "rebuilt" ON "t";--> statement-breakpoint
ALTER TABLE "u" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER POLICY "changed" ON "t" TO current_user, public USING ("t"."owner" = current_user);--> statement-breakpoint
CREATE POLICY "born" ON "t" AS RESTRICTIVE FOR INSERT TO public WITH CHECK (id > 0);--> statement-breakpoint
CREATE POLICY "rebuilt" ON "t" AS PERMISSIVE FOR ALL TO public USING (true);
