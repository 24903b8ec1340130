import { boolean, index, pgEnum, uuid } from "drizzle-orm/pg-core";
import { link, model } from "~/models/base";
import { posts } from "~/models/post";
import { users } from "~/models/user";

export const notificationKind = pgEnum("notification_kind", ["like", "reply", "follow", "mention"]);

const notifications = model("notifications", {
  userId: link("user_id", () => users.id),
  actorId: uuid("actor_id").references(() => users.id, { onDelete: "set null" }),
  postId: uuid("post_id").references(() => posts.id, { onDelete: "cascade" }),
  kind: notificationKind("kind").notNull(),
  seen: boolean("seen").notNull().default(false),
}, (t: any) => [index("notifications_unseen").on(t.userId, t.seen), index("notifications_post").on(t.postId)]);

export default notifications;
