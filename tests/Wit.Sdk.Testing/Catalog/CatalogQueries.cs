namespace Wit.Sdk.Testing.Catalog;

/// <summary>The queries of <see cref="DatabaseCatalog"/>; each gives one text column, a line per object.</summary>
internal static class CatalogQueries
{
    public static IReadOnlyList<string> All { get; } =
    [
        // Schemas
        """
        select format('schema %I', nspname) from pg_namespace
        where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
        """,

        // Tables
        """
        select format('table %I.%I', n.nspname, c.relname) || case when c.relrowsecurity then ' row level security' else '' end
          || coalesce(' with ' || array_to_string(c.reloptions, ','), '')
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        """,

        // Columns, of tables and views
        """
        select format('column %I.%I.%I %s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod))
          || case when a.attnotnull then ' not null' else '' end
          || case a.attidentity when 'a' then ' identity always' when 'd' then ' identity by default' else '' end
          || case when a.attgenerated = 's' then ' generated ' when a.attgenerated = 'v' then ' generated virtual ' when d.adbin is not null then ' default ' else '' end
          || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
          and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        """,

        // Constraints; PostgreSQL 18 lists NOT NULL among them, under a name that a renamed column keeps: the columns say it already
        """
        select format('constraint %I.%I.%I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid))
          || case when k.convalidated then '' else ' not valid' end
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and k.contype <> 'n'
        """,

        // Indexes, also those behind constraints
        """
        select format('index %I.%I %s', n.nspname, c.relname, pg_get_indexdef(c.oid)) || case when i.indisvalid then '' else ' invalid' end
        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        """,

        // Enum types
        """
        select format('enum %I.%I (%s)', n.nspname, t.typname, string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder))
        from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace
        group by n.nspname, t.typname
        """,

        // Sequences, with the column that owns them
        """
        select format('sequence %I.%I %s start %s increment %s minimum %s maximum %s cache %s cycle %s', n.nspname, c.relname,
            format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle)
          || coalesce(' of ' || d.refobjid::regclass || '.' || quote_ident(a.attname), '')
        from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
        left join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
        left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        """,

        // Views
        """
        select format('%s %I.%I %s', case c.relkind when 'm' then 'materialized view' else 'view' end, n.nspname, c.relname,
            regexp_replace(pg_get_viewdef(c.oid), '\s+', ' ', 'g'))
          || coalesce(' with ' || array_to_string(c.reloptions, ','), '') || case when c.relispopulated then '' else ' not populated' end
          || coalesce(' using ' || (select amname from pg_am where oid = c.relam), '')
          || coalesce(' tablespace ' || (select spcname from pg_tablespace where oid = c.reltablespace), '')
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        """,

        // Policies
        """
        select format('policy %I.%I.%I %s for %s to %s', schemaname, tablename, policyname, permissive, cmd, array_to_string(roles, ','))
          || coalesce(' using ' || qual, '') || coalesce(' with check ' || with_check, '')
        from pg_policies
        """,
    ];

    public const string ColumnOrder =
        """
        select format('columns of %I.%I: %s', n.nspname, c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum))
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        group by n.nspname, c.relname
        """;

    public const string Roles =
        """
        select format('role %I createdb %s createrole %s inherit %s', rolname, rolcreatedb, rolcreaterole, rolinherit)
        from pg_roles where starts_with(rolname, $1)
        """;
}
