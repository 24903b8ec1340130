namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>Functions, procedures, aggregates, and the operators, operator classes and casts that are built from them.</summary>
internal static class RoutineQueries
{
    public static string Routines { get; } =
        $"""
        select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, null::text, null::text,
          format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)), null::text,
          array[case when a.aggfnoid is null then pg_get_functiondef(p.oid) else
            format('CREATE AGGREGATE %I.%I(%s) (', n.nspname, p.proname, coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*')) || array_to_string(array[
              'SFUNC = ' || a.aggtransfn, 'STYPE = ' || format_type(a.aggtranstype, null), case when a.aggtransspace <> 0 then 'SSPACE = ' || a.aggtransspace end,
              case when a.aggfinalfn::oid <> 0 then 'FINALFUNC = ' || a.aggfinalfn end, case when a.aggfinalextra then 'FINALFUNC_EXTRA' end,
              case when a.aggfinalfn::oid <> 0 then 'FINALFUNC_MODIFY = ' || case a.aggfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end end,
              case when a.aggcombinefn::oid <> 0 then 'COMBINEFUNC = ' || a.aggcombinefn end, case when a.aggserialfn::oid <> 0 then 'SERIALFUNC = ' || a.aggserialfn end,
              case when a.aggdeserialfn::oid <> 0 then 'DESERIALFUNC = ' || a.aggdeserialfn end, 'INITCOND = ' || quote_literal(a.agginitval),
              case when a.aggmtransfn::oid <> 0 then 'MSFUNC = ' || a.aggmtransfn || ', MINVFUNC = ' || a.aggminvtransfn || ', MSTYPE = ' || format_type(a.aggmtranstype, null) end,
              case when a.aggmtransspace <> 0 then 'MSSPACE = ' || a.aggmtransspace end, case when a.aggmfinalfn::oid <> 0 then 'MFINALFUNC = ' || a.aggmfinalfn end,
              case when a.aggmfinalextra then 'MFINALFUNC_EXTRA' end,
              case when a.aggmfinalfn::oid <> 0 then 'MFINALFUNC_MODIFY = ' || case a.aggmfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end end,
              'MINITCOND = ' || quote_literal(a.aggminitval),
              'SORTOP = ' || (select format('OPERATOR(%I.%s)', sn.nspname, so.oprname) from pg_catalog.pg_operator so join pg_catalog.pg_namespace sn on sn.oid = so.oprnamespace where so.oid = a.aggsortop),
              case p.proparallel when 's' then 'PARALLEL = SAFE' when 'r' then 'PARALLEL = RESTRICTED' end, case when a.aggkind = 'h' then 'HYPOTHETICAL' end], ', ') || ')' end],
          'pg_catalog.pg_proc'::regclass::oid, p.oid, 0
        from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace left join pg_catalog.pg_aggregate a on a.aggfnoid = p.oid
        where n.nspname = any($1) and {ExtraQueries.IsFree("pg_proc", "p.oid")}
          and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')
        order by 1, 4
        """;

    public static string Operators { get; } =
        $"""
        select 'operator', null::text, null::text, format('%I.%s (%s, %s)', n.nspname, o.oprname, l.name, r.name), null::text,
          array[format('CREATE OPERATOR %I.%s (', n.nspname, o.oprname) || array_to_string(array[
            'FUNCTION = ' || o.oprcode, case when o.oprleft <> 0 then 'LEFTARG = ' || l.name end, case when o.oprright <> 0 then 'RIGHTARG = ' || r.name end,
            'COMMUTATOR = ' || (select format('OPERATOR(%I.%s)', xn.nspname, x.oprname) from pg_catalog.pg_operator x join pg_catalog.pg_namespace xn on xn.oid = x.oprnamespace where x.oid = o.oprcom),
            'NEGATOR = ' || (select format('OPERATOR(%I.%s)', xn.nspname, x.oprname) from pg_catalog.pg_operator x join pg_catalog.pg_namespace xn on xn.oid = x.oprnamespace where x.oid = o.oprnegate),
            case when o.oprrest::oid <> 0 then 'RESTRICT = ' || o.oprrest end, case when o.oprjoin::oid <> 0 then 'JOIN = ' || o.oprjoin end,
            case when o.oprcanhash then 'HASHES' end, case when o.oprcanmerge then 'MERGES' end], ', ') || ')'],
          'pg_catalog.pg_operator'::regclass::oid, o.oid, 0
        from pg_catalog.pg_operator o
        join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
        cross join lateral (select case when o.oprleft = 0 then 'NONE' else format_type(o.oprleft, null) end as name) l
        cross join lateral (select case when o.oprright = 0 then 'NONE' else format_type(o.oprright, null) end as name) r
        where n.nspname = any($1) and o.oprcode::oid <> 0 and {ExtraQueries.IsFree("pg_operator", "o.oid")}
        order by 4
        """;

    /// <summary>A class in a family of another name has no statement: the family may hold more than its classes.</summary>
    public static string OperatorClasses { get; } =
        $"""
        select 'operator class', null::text, null::text, format('%I.%I using %I', n.nspname, c.opcname, am.amname), null::text,
          case when f.opfname = c.opcname and f.opfnamespace = c.opcnamespace then array[format('CREATE OPERATOR CLASS %I.%I %sFOR TYPE %s USING %I AS ', n.nspname, c.opcname,
            case when c.opcdefault then 'DEFAULT ' else '' end, format_type(c.opcintype, null), am.amname) || array_to_string(
              array(select format('OPERATOR %s %I.%s(%s, %s)', m.amopstrategy, xn.nspname, x.oprname, format_type(m.amoplefttype, null), format_type(m.amoprighttype, null))
                  || coalesce((select format(' FOR ORDER BY %I.%I', sn.nspname, s.opfname) from pg_catalog.pg_opfamily s join pg_catalog.pg_namespace sn on sn.oid = s.opfnamespace where s.oid = m.amopsortfamily), '')
                from pg_catalog.pg_depend d join pg_catalog.pg_amop m on m.oid = d.objid join pg_catalog.pg_operator x on x.oid = m.amopopr join pg_catalog.pg_namespace xn on xn.oid = x.oprnamespace
                where d.classid = 'pg_catalog.pg_amop'::regclass and d.refclassid = 'pg_catalog.pg_opclass'::regclass and d.refobjid = c.oid and d.deptype = 'i' order by m.amopstrategy)
              || array(select format('FUNCTION %s (%s, %s) %s', m.amprocnum, format_type(m.amproclefttype, null), format_type(m.amprocrighttype, null), m.amproc::oid::regprocedure)
                from pg_catalog.pg_depend d join pg_catalog.pg_amproc m on m.oid = d.objid
                where d.classid = 'pg_catalog.pg_amproc'::regclass and d.refclassid = 'pg_catalog.pg_opclass'::regclass and d.refobjid = c.oid and d.deptype = 'i' order by m.amprocnum)
              || case when c.opckeytype <> 0 then array['STORAGE ' || format_type(c.opckeytype, null)] else array[]::text[] end, ', ')] end,
          'pg_catalog.pg_opclass'::regclass::oid, c.oid, 0
        from pg_catalog.pg_opclass c
        join pg_catalog.pg_namespace n on n.oid = c.opcnamespace
        join pg_catalog.pg_am am on am.oid = c.opcmethod
        join pg_catalog.pg_opfamily f on f.oid = c.opcfamily
        where n.nspname = any($1) and {ExtraQueries.IsFree("pg_opclass", "c.oid")}
        order by 4
        """;

    /// <summary>Casts belong to no schema: those count that have a type or a function of one that is read.</summary>
    public static string Casts { get; } =
        $"""
        select 'cast', null::text, null::text, c.name, null::text,
          array['CREATE CAST ' || c.name || case c.castmethod when 'f' then ' WITH FUNCTION ' || c.castfunc::regprocedure when 'i' then ' WITH INOUT' else ' WITHOUT FUNCTION' end
            || case c.castcontext when 'a' then ' AS ASSIGNMENT' when 'i' then ' AS IMPLICIT' else '' end],
          'pg_catalog.pg_cast'::regclass::oid, c.oid, 0
        from (select *, format('(%s AS %s)', format_type(castsource, null), format_type(casttarget, null)) as name from pg_catalog.pg_cast where oid >= 16384) c
        where not exists (select from pg_catalog.pg_depend x where x.classid = 'pg_catalog.pg_cast'::regclass and x.objid = c.oid and x.deptype in ('e', 'i'))
          and (exists (select from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
              where t.oid in (c.castsource, c.casttarget) and n.nspname = any($1) and {ExtraQueries.IsFree("pg_type", "t.oid")})
            or exists (select from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
              where p.oid = c.castfunc and n.nspname = any($1) and {ExtraQueries.IsFree("pg_proc", "p.oid")}))
        order by 4
        """;
}
