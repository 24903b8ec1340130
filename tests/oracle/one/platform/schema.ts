// The data layer of wit, a GitHub alternative: who there is, what they own, and how they work together on it.
// Git's own objects (commits, trees, blobs) live in the file system. This file is the single source of truth: C# is generated
// from it on every build, migrations by `wit generate`; drizzle-kit and TypeScript services can use it as it is.

import { relations, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

// ============ ENUMS ============

/** What owns a repository. */
export const ownerTypeEnum = pgEnum("owner_type", ["user", "organization"]);

/** Where a pull request stands. */
export const prStateEnum = pgEnum("pr_state", ["open", "closed", "merged"]);

/** Where an issue stands. */
export const issueStateEnum = pgEnum("issue_state", ["open", "closed"]);

/** What a reviewer says of a pull request. */
export const reviewStateEnum = pgEnum("review_state", ["pending", "approved", "changes_requested", "commented"]);

/** What a collaborator may do in a repository. */
export const permissionEnum = pgEnum("permission", ["read", "write", "admin"]);

/** What a member may do in an organization. */
export const orgRoleEnum = pgEnum("org_role", ["member", "admin", "owner"]);

// ============ SHARED COLUMNS ============

const instant = (name: string) => timestamp(name, { withTimezone: true });

const createdAt = () => instant("created_at").notNull().defaultNow();

const updatedAt = () => instant("updated_at").notNull().defaultNow().$onUpdate(() => new Date());

// ============ USERS ============

/** A person with an account. */
export const users = pgTable(
  "users",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** The name in URLs and mentions, unique whatever its case; never given to another account, not even after deletion. */
    username: text("username").notNull().unique(),
    /** Kept as it was written, and unique whatever its case. */
    email: text("email").notNull().unique(),
    /** The name as the person writes it. */
    name: text("name"),
    avatarUrl: text("avatar_url"),
    bio: text("bio"),
    location: text("location"),
    website: text("website"),
    /**
     * Null for accounts that only sign in by OAuth.
     * @secret
     */
    passwordHash: text("password_hash"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    // Case makes no other name. With text_pattern_ops an index also finds by the first letters.
    uniqueIndex("users_username_lower_unique").on(sql`lower(${table.username}) text_pattern_ops`),
    uniqueIndex("users_email_lower_unique").on(sql`lower(${table.email})`),
    index("users_name_lower_index").on(sql`lower(${table.name}) text_pattern_ops`),
  ],
);

/** A signed-in browser or device of a user. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /**
     * A hash of the token that the client holds; the token itself is stored nowhere.
     * @secret
     */
    tokenHash: text("token_hash").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.userId), index().on(table.expiresAt)],
);

/** An account at another service that a user signs in with. */
export const oauthAccounts = pgTable(
  "oauth_accounts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The service, such as `github` or `google`. */
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    /** @secret */
    accessToken: text("access_token"),
    /** @secret */
    refreshToken: text("refresh_token"),
    expiresAt: instant("expires_at"),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.provider, table.providerAccountId), index().on(table.userId)],
);

// ============ ORGANIZATIONS ============

/** A group of users that owns repositories together. */
export const organizations = pgTable(
  "organizations",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** The name in URLs, unique whatever its case. */
    name: text("name").notNull().unique(),
    displayName: text("display_name").notNull(),
    description: text("description"),
    avatarUrl: text("avatar_url"),
    website: text("website"),
    location: text("location"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [uniqueIndex("organizations_name_lower_unique").on(sql`lower(${table.name})`)],
);

/** A user's place in an organization. */
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
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.userId] }), index().on(table.userId)],
);

/** A named group of members within an organization. */
export const teams = pgTable(
  "teams",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    orgId: uuid("org_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    description: text("description"),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.orgId, table.name)],
);

/** A user's membership of a team. */
export const teamMembers = pgTable(
  "team_members",
  {
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.userId] }), index().on(table.userId)],
);

// ============ REPOSITORIES ============

/** A Git repository and what is known about it. */
export const repositories = pgTable(
  "repositories",
  {
    id: uuid("id").primaryKey().defaultRandom(),

    /** The user or the organization that owns it, as `ownerType` says; hence without a foreign key. */
    ownerId: uuid("owner_id").notNull(),
    ownerType: ownerTypeEnum("owner_type").notNull(),

    name: text("name").notNull(),
    description: text("description"),

    isPrivate: boolean("is_private").notNull().default(false),
    isFork: boolean("is_fork").notNull().default(false),
    forkedFromId: uuid("forked_from_id").references((): AnyPgColumn => repositories.id, { onDelete: "set null" }),

    defaultBranch: text("default_branch").notNull().default("main"),

    /** @counter */
    starsCount: integer("stars_count").notNull().default(0),
    /** @counter */
    forksCount: integer("forks_count").notNull().default(0),
    /** @counter */
    watchersCount: integer("watchers_count").notNull().default(0),
    /** @counter */
    openIssuesCount: integer("open_issues_count").notNull().default(0),
    /** @counter */
    openPrsCount: integer("open_prs_count").notNull().default(0),
    /** The last number given to an issue or a pull request; they share one sequence. */
    lastNumber: integer("last_number").notNull().default(0),

    /** The path of the bare repository in the file system. */
    diskPath: text("disk_path").notNull(),

    createdAt: createdAt(),
    updatedAt: updatedAt(),
    pushedAt: instant("pushed_at"),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    // The name of a deleted repository is free again.
    uniqueIndex().on(table.ownerId, table.ownerType, table.name).where(sql`${table.deletedAt} is null`),
    uniqueIndex("repositories_owner_name_lower_unique")
      .on(table.ownerId, table.ownerType, sql`lower(${table.name})`)
      .where(sql`${table.deletedAt} is null`),
    index().on(table.ownerId, table.ownerType, table.updatedAt.desc()),
    index().on(table.forkedFromId),
  ],
);

/** A user who may work in a repository that is not their own. */
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
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.repoId, table.userId] }), index().on(table.userId)],
);

/** What the members of a team may do in a repository of their organization, beyond what each member may. */
export const teamRepositories = pgTable(
  "team_repositories",
  {
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id, { onDelete: "cascade" }),
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),
    permission: permissionEnum("permission").notNull().default("read"),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.repoId] }), index().on(table.repoId)],
);

/** A user's star on a repository. */
export const stars = pgTable(
  "stars",
  {
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.repoId, table.userId] }), index().on(table.userId, table.createdAt.desc())],
);

/** A user's wish to hear of what happens in a repository. */
export const watches = pgTable(
  "watches",
  {
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.repoId, table.userId] }), index().on(table.userId, table.createdAt.desc())],
);

// ============ PULL REQUESTS ============

/** A proposal to merge one branch into another. */
export const pullRequests = pgTable(
  "pull_requests",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),

    /**
     * Counted per repository, together with its issues.
     * @numberedBy repositories.lastNumber
     */
    number: integer("number").notNull(),

    title: text("title").notNull(),
    body: text("body"),

    state: prStateEnum("state").notNull().default("open"),

    sourceBranch: text("source_branch").notNull(),
    targetBranch: text("target_branch").notNull(),

    /** The fork that the branch comes from; null when it is in the same repository. */
    sourceRepoId: uuid("source_repo_id").references(() => repositories.id, { onDelete: "set null" }),

    headSha: text("head_sha").notNull(),
    baseSha: text("base_sha").notNull(),
    /** Set when merged. */
    mergeSha: text("merge_sha"),

    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),

    isDraft: boolean("is_draft").notNull().default(false),
    /** Null while nobody has tried. */
    isMergeable: boolean("is_mergeable"),

    createdAt: createdAt(),
    updatedAt: updatedAt(),
    mergedAt: instant("merged_at"),
    closedAt: instant("closed_at"),
    mergedById: uuid("merged_by_id").references(() => users.id, { onDelete: "set null" }),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    unique().on(table.repoId, table.number),
    index().on(table.repoId, table.createdAt.desc()),
    index().on(table.repoId, table.state, table.createdAt.desc()),
    index().on(table.authorId, table.createdAt.desc()),
    index().on(table.sourceRepoId),
    index().on(table.mergedById),
  ],
);

/** A reviewer's judgement of a pull request at one commit. */
export const prReviews = pgTable(
  "pr_reviews",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    prId: uuid("pr_id")
      .notNull()
      .references(() => pullRequests.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),

    state: reviewStateEnum("state").notNull(),
    body: text("body"),
    /** The commit that was reviewed. */
    commitSha: text("commit_sha").notNull(),

    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [index().on(table.prId, table.createdAt), index().on(table.userId, table.createdAt.desc())],
);

/** A comment on a pull request: on the whole, on a line, or in reply to another. */
export const prComments = pgTable(
  "pr_comments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    prId: uuid("pr_id")
      .notNull()
      .references(() => pullRequests.id, { onDelete: "cascade" }),
    reviewId: uuid("review_id").references(() => prReviews.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),

    /** The file of an inline comment. */
    path: text("path"),
    /** The line of an inline comment, from 1. */
    line: integer("line"),
    /** The side of the diff that the line is counted on. */
    side: text("side", { enum: ["LEFT", "RIGHT"] }),
    commitSha: text("commit_sha"),

    body: text("body").notNull(),

    replyToId: uuid("reply_to_id").references((): AnyPgColumn => prComments.id, { onDelete: "set null" }),

    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    index().on(table.prId, table.createdAt),
    index().on(table.reviewId),
    index().on(table.userId, table.createdAt.desc()),
    index().on(table.replyToId),
    check("pr_comments_side_check", sql`${table.side} in ('LEFT', 'RIGHT')`),
  ],
);

// ============ ISSUES ============

/** A report or a task in a repository. */
export const issues = pgTable(
  "issues",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),

    /**
     * Counted per repository, together with its pull requests.
     * @numberedBy repositories.lastNumber
     */
    number: integer("number").notNull(),

    title: text("title").notNull(),
    body: text("body"),

    state: issueStateEnum("state").notNull().default("open"),

    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),
    assigneeId: uuid("assignee_id").references(() => users.id, { onDelete: "set null" }),

    createdAt: createdAt(),
    updatedAt: updatedAt(),
    closedAt: instant("closed_at"),
    closedById: uuid("closed_by_id").references(() => users.id, { onDelete: "set null" }),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    unique().on(table.repoId, table.number),
    index().on(table.repoId, table.createdAt.desc()),
    index().on(table.repoId, table.state, table.createdAt.desc()),
    index().on(table.authorId, table.createdAt.desc()),
    index().on(table.assigneeId, table.state, table.createdAt.desc()),
    index().on(table.closedById),
  ],
);

/** A comment on an issue. */
export const issueComments = pgTable(
  "issue_comments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    issueId: uuid("issue_id")
      .notNull()
      .references(() => issues.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),

    body: text("body").notNull(),

    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** @softDelete */
    deletedAt: instant("deleted_at"),
  },
  (table) => [index().on(table.issueId, table.createdAt), index().on(table.userId, table.createdAt.desc())],
);

/** A word that sorts the issues and pull requests of a repository. */
export const labels = pgTable(
  "labels",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),

    name: text("name").notNull(),
    /** Six hexadecimal digits: red, green, blue. */
    color: text("color").notNull().default("888888"),
    description: text("description"),

    createdAt: createdAt(),
  },
  (table) => [
    unique().on(table.repoId, table.name),
    check("labels_color_check", sql`${table.color} ~ '^[0-9a-fA-F]{6}$'`),
  ],
);

/** A label on an issue. */
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
  (table) => [primaryKey({ columns: [table.issueId, table.labelId] }), index().on(table.labelId)],
);

/** A label on a pull request. */
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
  (table) => [primaryKey({ columns: [table.prId, table.labelId] }), index().on(table.labelId)],
);

// ============ ACTIVITY ============

/** Something that somebody did, for feeds and notifications. */
export const activities = pgTable(
  "activities",
  {
    id: uuid("id").primaryKey().defaultRandom(),

    actorId: uuid("actor_id")
      .notNull()
      .references(() => users.id),
    repoId: uuid("repo_id").references(() => repositories.id, { onDelete: "cascade" }),

    /** What it was, such as `push`, `pr_opened` or `issue_opened`. */
    type: text("type").notNull(),
    /** The details, in a shape of each type's own. */
    payload: jsonb("payload"),

    createdAt: createdAt(),
  },
  (table) => [index().on(table.actorId, table.createdAt.desc()), index().on(table.repoId, table.createdAt.desc())],
);

// ============ WEBHOOKS ============

/** A URL that is called when something happens in a repository. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    repoId: uuid("repo_id")
      .notNull()
      .references(() => repositories.id, { onDelete: "cascade" }),

    url: text("url").notNull(),
    /**
     * Signs the calls, so that the receiver knows who calls.
     * @secret
     */
    secret: text("secret"),
    /**
     * The types of activity that it is called for.
     * @clrType string[]
     */
    events: jsonb("events").$type<string[]>().notNull(),

    isActive: boolean("is_active").notNull().default(true),

    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index().on(table.repoId, table.isActive)],
);

// ============ RELATIONS ============

export const usersRelations = relations(users, ({ many }) => ({
  sessions: many(sessions),
  oauthAccounts: many(oauthAccounts),
  orgMemberships: many(orgMembers),
  teamMemberships: many(teamMembers),
  collaborations: many(collaborators),
  stars: many(stars),
  watches: many(watches),
  authoredPullRequests: many(pullRequests, { relationName: "pullRequestAuthor" }),
  mergedPullRequests: many(pullRequests, { relationName: "pullRequestMerger" }),
  reviews: many(prReviews),
  prComments: many(prComments),
  authoredIssues: many(issues, { relationName: "issueAuthor" }),
  assignedIssues: many(issues, { relationName: "issueAssignee" }),
  closedIssues: many(issues, { relationName: "issueCloser" }),
  issueComments: many(issueComments),
  activities: many(activities),
}));

export const sessionsRelations = relations(sessions, ({ one }) => ({
  user: one(users, { fields: [sessions.userId], references: [users.id] }),
}));

export const oauthAccountsRelations = relations(oauthAccounts, ({ one }) => ({
  user: one(users, { fields: [oauthAccounts.userId], references: [users.id] }),
}));

export const organizationsRelations = relations(organizations, ({ many }) => ({
  members: many(orgMembers),
  teams: many(teams),
}));

export const orgMembersRelations = relations(orgMembers, ({ one }) => ({
  organization: one(organizations, { fields: [orgMembers.orgId], references: [organizations.id] }),
  user: one(users, { fields: [orgMembers.userId], references: [users.id] }),
}));

export const teamsRelations = relations(teams, ({ one, many }) => ({
  organization: one(organizations, { fields: [teams.orgId], references: [organizations.id] }),
  members: many(teamMembers),
  repositoryGrants: many(teamRepositories),
}));

export const teamMembersRelations = relations(teamMembers, ({ one }) => ({
  team: one(teams, { fields: [teamMembers.teamId], references: [teams.id] }),
  user: one(users, { fields: [teamMembers.userId], references: [users.id] }),
}));

export const repositoriesRelations = relations(repositories, ({ one, many }) => ({
  ownerUser: one(users, { fields: [repositories.ownerId], references: [users.id] }),
  ownerOrganization: one(organizations, { fields: [repositories.ownerId], references: [organizations.id] }),
  forkedFrom: one(repositories, { fields: [repositories.forkedFromId], references: [repositories.id], relationName: "fork" }),
  forks: many(repositories, { relationName: "fork" }),
  collaborators: many(collaborators),
  teamGrants: many(teamRepositories),
  stars: many(stars),
  watches: many(watches),
  pullRequests: many(pullRequests, { relationName: "pullRequestRepository" }),
  outgoingPullRequests: many(pullRequests, { relationName: "pullRequestSource" }),
  issues: many(issues),
  labels: many(labels),
  activities: many(activities),
  webhooks: many(webhooks),
}));

export const collaboratorsRelations = relations(collaborators, ({ one }) => ({
  repo: one(repositories, { fields: [collaborators.repoId], references: [repositories.id] }),
  user: one(users, { fields: [collaborators.userId], references: [users.id] }),
}));

export const teamRepositoriesRelations = relations(teamRepositories, ({ one }) => ({
  team: one(teams, { fields: [teamRepositories.teamId], references: [teams.id] }),
  repo: one(repositories, { fields: [teamRepositories.repoId], references: [repositories.id] }),
}));

export const starsRelations = relations(stars, ({ one }) => ({
  repo: one(repositories, { fields: [stars.repoId], references: [repositories.id] }),
  user: one(users, { fields: [stars.userId], references: [users.id] }),
}));

export const watchesRelations = relations(watches, ({ one }) => ({
  repo: one(repositories, { fields: [watches.repoId], references: [repositories.id] }),
  user: one(users, { fields: [watches.userId], references: [users.id] }),
}));

export const pullRequestsRelations = relations(pullRequests, ({ one, many }) => ({
  repo: one(repositories, {
    fields: [pullRequests.repoId],
    references: [repositories.id],
    relationName: "pullRequestRepository",
  }),
  sourceRepo: one(repositories, {
    fields: [pullRequests.sourceRepoId],
    references: [repositories.id],
    relationName: "pullRequestSource",
  }),
  author: one(users, { fields: [pullRequests.authorId], references: [users.id], relationName: "pullRequestAuthor" }),
  mergedBy: one(users, { fields: [pullRequests.mergedById], references: [users.id], relationName: "pullRequestMerger" }),
  reviews: many(prReviews),
  comments: many(prComments),
  prLabels: many(prLabels),
}));

export const prReviewsRelations = relations(prReviews, ({ one, many }) => ({
  pullRequest: one(pullRequests, { fields: [prReviews.prId], references: [pullRequests.id] }),
  user: one(users, { fields: [prReviews.userId], references: [users.id] }),
  comments: many(prComments),
}));

export const prCommentsRelations = relations(prComments, ({ one, many }) => ({
  pullRequest: one(pullRequests, { fields: [prComments.prId], references: [pullRequests.id] }),
  review: one(prReviews, { fields: [prComments.reviewId], references: [prReviews.id] }),
  user: one(users, { fields: [prComments.userId], references: [users.id] }),
  replyTo: one(prComments, { fields: [prComments.replyToId], references: [prComments.id], relationName: "reply" }),
  replies: many(prComments, { relationName: "reply" }),
}));

export const issuesRelations = relations(issues, ({ one, many }) => ({
  repo: one(repositories, { fields: [issues.repoId], references: [repositories.id] }),
  author: one(users, { fields: [issues.authorId], references: [users.id], relationName: "issueAuthor" }),
  assignee: one(users, { fields: [issues.assigneeId], references: [users.id], relationName: "issueAssignee" }),
  closedBy: one(users, { fields: [issues.closedById], references: [users.id], relationName: "issueCloser" }),
  comments: many(issueComments),
  issueLabels: many(issueLabels),
}));

export const issueCommentsRelations = relations(issueComments, ({ one }) => ({
  issue: one(issues, { fields: [issueComments.issueId], references: [issues.id] }),
  user: one(users, { fields: [issueComments.userId], references: [users.id] }),
}));

export const labelsRelations = relations(labels, ({ one, many }) => ({
  repo: one(repositories, { fields: [labels.repoId], references: [repositories.id] }),
  issueLabels: many(issueLabels),
  prLabels: many(prLabels),
}));

export const issueLabelsRelations = relations(issueLabels, ({ one }) => ({
  issue: one(issues, { fields: [issueLabels.issueId], references: [issues.id] }),
  label: one(labels, { fields: [issueLabels.labelId], references: [labels.id] }),
}));

export const prLabelsRelations = relations(prLabels, ({ one }) => ({
  pullRequest: one(pullRequests, { fields: [prLabels.prId], references: [pullRequests.id] }),
  label: one(labels, { fields: [prLabels.labelId], references: [labels.id] }),
}));

export const activitiesRelations = relations(activities, ({ one }) => ({
  actor: one(users, { fields: [activities.actorId], references: [users.id] }),
  repo: one(repositories, { fields: [activities.repoId], references: [repositories.id] }),
}));

export const webhooksRelations = relations(webhooks, ({ one }) => ({
  repo: one(repositories, { fields: [webhooks.repoId], references: [repositories.id] }),
}));
