import { and, count, countDistinct, desc, eq, gte, isNotNull, sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgView, text, timestamp } from "drizzle-orm/pg-core";
import { events, goals, sites, visitors } from "./events";

export const recentEvents = pgView("recent_events").as((qb) =>
  qb.select().from(events).where(gte(events.at, sql`now() - interval '1 day'`)).orderBy(desc(events.at)));

export const topPages = pgMaterializedView("top_pages").as((qb) =>
  qb.select({ siteId: events.siteId, path: events.path, hits: count().as("hits"), people: countDistinct(events.visitorId).as("people") })
    .from(events)
    .where(eq(events.name, "pageview"))
    .groupBy(events.siteId, events.path));

export const siteCountries = pgView("site_countries").as((qb) =>
  qb.select({ domain: sites.domain, country: visitors.country, total: sql<number>`count(*)`.as("total") })
    .from(visitors)
    .innerJoin(sites, eq(sites.id, visitors.siteId))
    .where(and(isNotNull(visitors.country), eq(sites.timezone, "Etc/UTC")))
    .groupBy(sites.domain, visitors.country));

export const goalTitles = pgView("goal_titles", { id: integer("id"), title: text("title"), domain: text("domain") }).as(
  sql`select g.id, g.title, s.domain from ${goals} g join ${sites} s on s.id = g.site_id`);

export const lastSeen = pgView("last_seen", { siteId: integer("site_id"), at: timestamp("at", { withTimezone: true }) })
  .with({ securityBarrier: true })
  .as(sql`select site_id, max(at) as at from events group by site_id`);
