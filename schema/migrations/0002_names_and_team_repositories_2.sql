-- wit:no-transaction
-- Create index public.organizations.organizations_name_lower_unique while the table stays in use.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
CREATE UNIQUE INDEX CONCURRENTLY "organizations_name_lower_unique" ON "organizations" USING btree (lower("name"));
