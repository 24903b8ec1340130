-- Names and texts that would be code, would end a literal, or would be seen as something else.
create type "e`${1}" as enum ('it''s', 'back\slash', '`${process.exit(1)}`', E'new\nline', '"double"', '');
create table "t`${process.exit(1)}`" (
  "__proto__" text not null default '`${process.exit(1)}`',
  "constructor" text default E'a\nb\\d"''',
  "toString" text default '${x}',
  "a b" text default '</script>',
  "café ☕" text default U&'\202Egnp.exe\2028',
  "*/ alert(1) /*" "e`${1}" default '`${process.exit(1)}`',
  "class" text generated always as ('`${' || 'x}`\') stored,
  constraint "c`${1}" check ("a b" <> '`${process.exit(1)}`\'),
  constraint "u""`${1}" unique ("a b")
);
comment on table "t`${process.exit(1)}`" is E'*/ process.exit(1) /*\n@softDelete';
comment on column "t`${process.exit(1)}`"."__proto__" is '@secret @counter';
create view "v`${1}" as select "a b" as "`", '`${process.exit(1)}\' as "$" from "t`${process.exit(1)}`";
create index "i`${1}" on "t`${process.exit(1)}`" (("a b" || '`${1}\')) where "a b" <> '${1}';
