import { sql, type SQL } from "drizzle-orm";
import { pgPolicy, type PgColumn } from "drizzle-orm/pg-core";
import { appRole, supportRole } from "../schema/roles";

const currentTenant = sql.raw("nullif(current_setting('app.tenant_id', true), '')::uuid");

interface PolicyOptions {
  readonly?: boolean;
  extra?: SQL;
}

/** Rows of the tenant whose id the connection carries; support reads everything. */
export function tenantPolicies(table: string, tenantId: PgColumn, { readonly = false, extra }: PolicyOptions = {}) {
  const mine = extra ? sql`${tenantId} = ${currentTenant} and ${extra}` : sql`${tenantId} = ${currentTenant}`;
  const policies = [
    pgPolicy(`${table}_read`, { as: "permissive", for: "select", to: appRole, using: mine }),
    pgPolicy(`${table}_support`, { for: "select", to: supportRole, using: sql`true` }),
  ];
  if (!readonly) {
    policies.push(pgPolicy(`${table}_write`, { for: "all", to: appRole, using: mine, withCheck: mine }));
  }
  return policies;
}
