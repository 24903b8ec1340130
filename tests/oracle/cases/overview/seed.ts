import {
  pgTable,
  text,
  timestamp,
  boolean,
  integer,
  pgEnum,
  uuid,
  primaryKey,
  unique,
} from "drizzle-orm/pg-core";
import { relations } from "drizzle-orm";

// ============ ENUMS ============

export const ownerTypeEnum = pgEnum("owner_type", ["user", "organization"]);
export const prStateEnum = pgEnum("pr_state", ["open", "closed", "merged"]);
export const issueStateEnum = pgEnum("issue_state", ["open", "closed"]);
export const reviewStateEnum = pgEnum("review_state", [
  "pending",
  "approved",
  "changes_requested",
  "commented",
]);
export const permissionEnum = pgEnum("permission", ["read", "write", "admin"]);
export const orgRoleEnum = pgEnum("org_role", ["member", "admin", "owner"]);

// ============ USERS ============

export const users = pgTable("users", {
  id: uuid("id").primaryKey().defaultRandom(),
  username: text("username").notNull().unique(),
  email: text("email").notNull().unique(),
  name: text("name"),
  avatarUrl: text("avatar_url"),
  bio: text("bio"),
  location: text("location"),
  website: text("website"),
  passwordHash: text("password_hash"), // null for OAuth-only users
  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
});

export const sessions = pgTable("sessions", {
  id: text("id").primaryKey(),
  userId: uuid("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  expiresAt: timestamp("expires_at").notNull(),
});

export const oauthAccounts = pgTable(
  "oauth_accounts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    provider: text("provider").notNull(), // 'github', 'google', etc.
    providerAccountId: text("provider_account_id").notNull(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    expiresAt: timestamp("expires_at"),
  },
  (table) => ({
    uniqueProvider: unique().on(table.provider, table.providerAccountId),
  })
);

// ============ ORGANIZATIONS ============

export const organizations = pgTable("organizations", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull().unique(), // URL slug
  displayName: text("display_name").notNull(),
  description: text("description"),
  avatarUrl: text("avatar_url"),
  website: text("website"),
  location: text("location"),
  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
});

export const orgMembers = pgTable(
  "org_members",
  {
    orgId: uuid("org_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: orgRoleEnum("role").notNull().default("member"),
    createdAt: timestamp("created_at").defaultNow().notNull(),
  },
  (table) => ({
    pk: primaryKey({ columns: [table.orgId, table.userId] }),
  })
);

export const teams = pgTable("teams", {
  id: uuid("id").primaryKey().defaultRandom(),
  orgId: uuid("org_id")
    .notNull()
    .references(() => organizations.id, { onDelete: "cascade" }),
  name: text("name").notNull(),
  description: text("description"),
  createdAt: timestamp("created_at").defaultNow().notNull(),
});

export const teamMembers = pgTable(
  "team_members",
  {
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at").defaultNow().notNull(),
  },
  (table) => ({
    pk: primaryKey({ columns: [table.teamId, table.userId] }),
  })
);

// ============ REPOSITORIES ============

export const repositories = pgTable("repositories", {
  id: uuid("id").primaryKey().defaultRandom(),

  // Owner can be user or org
  ownerId: uuid("owner_id").notNull(),
  ownerType: ownerTypeEnum("owner_type").notNull(),

  name: text("name").notNull(),
  description: text("description"),

  isPrivate: boolean("is_private").notNull().default(false),
  isFork: boolean("is_fork").notNull().default(false),
  forkedFromId: uuid("forked_from_id").references(() => repositories.id),

  defaultBranch: text("default_branch").notNull().default("main"),

  // Cached stats
  starsCount: integer("stars_count").notNull().default(0),
  forksCount: integer("forks_count").notNull().default(0),
  watchersCount: integer("watchers_count").notNull().default(0),
  openIssuesCount: integer("open_issues_count").notNull().default(0),
  openPrsCount: integer("open_prs_count").notNull().default(0),

  // Filesystem path to bare repo
  diskPath: text("disk_path").notNull(),

  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
  pushedAt: timestamp("pushed_at"),
});

export const collaborators = pgTable(
  "collaborators",
  {
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    permission: permissionEnum("permission").notNull().default("read"),
    createdAt: timestamp("created_at").defaultNow().notNull(),
  },
  (table) => ({
    pk: primaryKey({ columns: [table.repoId, table.userId] }),
  })
);

export const stars = pgTable(
  "stars",
  {
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at").defaultNow().notNull(),
  },
  (table) => ({
    pk: primaryKey({ columns: [table.repoId, table.userId] }),
  })
);

export const watches = pgTable(
  "watches",
  {
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at").defaultNow().notNull(),
  },
  (table) => ({
    pk: primaryKey({ columns: [table.repoId, table.userId] }),
  })
);

// ============ PULL REQUESTS ============

export const pullRequests = pgTable("pull_requests", {
  id: uuid("id").primaryKey().defaultRandom(),
  repoId: uuid("repo_id")
    .notNull()
    .references(() => repositories.id, { onDelete: "cascade" }),

  number: integer("number").notNull(), // PR #1, #2, etc. per repo

  title: text("title").notNull(),
  body: text("body"),

  state: prStateEnum("state").notNull().default("open"),

  // Branches
  sourceBranch: text("source_branch").notNull(),
  targetBranch: text("target_branch").notNull(),

  // For cross-repo PRs (forks)
  sourceRepoId: uuid("source_repo_id").references(() => repositories.id),

  // Commits
  headSha: text("head_sha").notNull(),
  baseSha: text("base_sha").notNull(),
  mergeSha: text("merge_sha"), // Set when merged

  authorId: uuid("author_id")
    .notNull()
    .references(() => users.id),

  isDraft: boolean("is_draft").notNull().default(false),
  isMergeable: boolean("is_mergeable"),

  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
  mergedAt: timestamp("merged_at"),
  closedAt: timestamp("closed_at"),
  mergedById: uuid("merged_by_id").references(() => users.id),
});

export const prReviews = pgTable("pr_reviews", {
  id: uuid("id").primaryKey().defaultRandom(),
  prId: uuid("pr_id")
    .notNull()
    .references(() => pullRequests.id, { onDelete: "cascade" }),
  userId: uuid("user_id")
    .notNull()
    .references(() => users.id),

  state: reviewStateEnum("state").notNull(),
  body: text("body"),
  commitSha: text("commit_sha").notNull(), // SHA reviewed at

  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
});

export const prComments = pgTable("pr_comments", {
  id: uuid("id").primaryKey().defaultRandom(),
  prId: uuid("pr_id")
    .notNull()
    .references(() => pullRequests.id, { onDelete: "cascade" }),
  reviewId: uuid("review_id").references(() => prReviews.id, {
    onDelete: "cascade",
  }),
  userId: uuid("user_id")
    .notNull()
    .references(() => users.id),

  // For inline comments
  path: text("path"), // File path
  line: integer("line"), // Line number
  side: text("side"), // 'LEFT' or 'RIGHT' for diff
  commitSha: text("commit_sha"),

  body: text("body").notNull(),

  // For replies
  replyToId: uuid("reply_to_id").references(() => prComments.id),

  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
});

// ============ ISSUES ============

export const issues = pgTable("issues", {
  id: uuid("id").primaryKey().defaultRandom(),
  repoId: uuid("repo_id")
    .notNull()
    .references(() => repositories.id, { onDelete: "cascade" }),

  number: integer("number").notNull(), // Issue #1, #2, etc.

  title: text("title").notNull(),
  body: text("body"),

  state: issueStateEnum("state").notNull().default("open"),

  authorId: uuid("author_id")
    .notNull()
    .references(() => users.id),
  assigneeId: uuid("assignee_id").references(() => users.id),

  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
  closedAt: timestamp("closed_at"),
  closedById: uuid("closed_by_id").references(() => users.id),
});

export const issueComments = pgTable("issue_comments", {
  id: uuid("id").primaryKey().defaultRandom(),
  issueId: uuid("issue_id")
    .notNull()
    .references(() => issues.id, { onDelete: "cascade" }),
  userId: uuid("user_id")
    .notNull()
    .references(() => users.id),

  body: text("body").notNull(),

  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
});

export const labels = pgTable("labels", {
  id: uuid("id").primaryKey().defaultRandom(),
  repoId: uuid("repo_id")
    .notNull()
    .references(() => repositories.id, { onDelete: "cascade" }),

  name: text("name").notNull(),
  color: text("color").notNull().default("888888"), // Hex color
  description: text("description"),

  createdAt: timestamp("created_at").defaultNow().notNull(),
});

export const issueLabels = pgTable(
  "issue_labels",
  {
    issueId: uuid("issue_id")
      .notNull()
      .references(() => issues.id, { onDelete: "cascade" }),
    labelId: uuid("label_id")
      .notNull()
      .references(() => labels.id, { onDelete: "cascade" }),
  },
  (table) => ({
    pk: primaryKey({ columns: [table.issueId, table.labelId] }),
  })
);

export const prLabels = pgTable(
  "pr_labels",
  {
    prId: uuid("pr_id")
      .notNull()
      .references(() => pullRequests.id, { onDelete: "cascade" }),
    labelId: uuid("label_id")
      .notNull()
      .references(() => labels.id, { onDelete: "cascade" }),
  },
  (table) => ({
    pk: primaryKey({ columns: [table.prId, table.labelId] }),
  })
);

// ============ ACTIVITY ============

export const activities = pgTable("activities", {
  id: uuid("id").primaryKey().defaultRandom(),

  actorId: uuid("actor_id")
    .notNull()
    .references(() => users.id),
  repoId: uuid("repo_id").references(() => repositories.id, {
    onDelete: "cascade",
  }),

  type: text("type").notNull(), // 'push', 'pr_opened', 'issue_opened', etc.
  payload: text("payload"), // JSON data

  createdAt: timestamp("created_at").defaultNow().notNull(),
});

// ============ WEBHOOKS ============

export const webhooks = pgTable("webhooks", {
  id: uuid("id").primaryKey().defaultRandom(),
  repoId: uuid("repo_id")
    .notNull()
    .references(() => repositories.id, { onDelete: "cascade" }),

  url: text("url").notNull(),
  secret: text("secret"),
  events: text("events").notNull(), // JSON array of event types

  isActive: boolean("is_active").notNull().default(true),

  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at").defaultNow().notNull(),
});
