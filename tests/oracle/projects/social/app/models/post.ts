import { index, integer, jsonb, pgEnum, primaryKey, pgTable, text, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { link, model } from "~/models/base";
import { users } from "~/models/user";

const kinds = { text: 1, photo: 2, video: 3, poll: 4 } as const;
export const postKind = pgEnum("post_kind", Object.keys(kinds) as [string, ...string[]]);
const visibilities = ["everyone", "followers"].concat("mentioned", ["nobody"]);
export const visibility = pgEnum("visibility", visibilities as [string, ...string[]]);

export const posts = model("posts", {
  authorId: link("author_id", () => users.id),
  kind: postKind("kind").notNull().default("text"),
  visibleTo: visibility("visible_to").notNull().default(visibilities[0]),
  body: text("body"),
  media: jsonb("media").$type<{ url: string }[]>().default([]),
  replyTo: uuid("reply_to").references((): AnyPgColumn => posts.id, { onDelete: "set null" }),
}, (t: any) => [index("posts_by_author").on(t.authorId, t.createdAt.desc()), index("posts_replies").on(t.replyTo)]);

export const likes = pgTable("likes", { postId: link("post_id", () => posts.id), userId: link("user_id", () => users.id) }, (t) => [primaryKey({ columns: [t.postId, t.userId] }), index().on(t.userId)]);

export const hashtags = model("hashtags", { tag: text("tag").notNull().unique(), uses: integer("uses").notNull().default(0) });
export const postHashtags = pgTable("post_hashtags", { postId: link("post_id", () => posts.id), hashtagId: link("hashtag_id", () => hashtags.id) }, (t) => [primaryKey({ columns: [t.hashtagId, t.postId] })]);
