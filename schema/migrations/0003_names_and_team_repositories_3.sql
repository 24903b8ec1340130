-- wit:no-transaction
-- Create index public.repositories.repositories_owner_name_lower_unique while the table stays in use.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
CREATE UNIQUE INDEX CONCURRENTLY "repositories_owner_name_lower_unique" ON "repositories" USING btree ("owner_id","owner_type",lower("name")) WHERE "repositories"."deleted_at" is null;
