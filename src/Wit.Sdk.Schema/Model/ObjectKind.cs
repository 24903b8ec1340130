namespace Wit.Sdk.Schema.Model;

/// <summary>The kinds of objects; in lower camel case they are the kinds of <c>--rename kind:old=new</c>.</summary>
public enum ObjectKind
{
    /// <summary>A PostgreSQL schema; its path is <c>app</c>.</summary>
    Schema,

    /// <summary>A role; its path is <c>reader</c>.</summary>
    Role,

    /// <summary>An enum type; its path is <c>public.mood</c>.</summary>
    Enum,

    /// <summary>A free-standing sequence; its path is <c>public.numbers</c>.</summary>
    Sequence,

    /// <summary>A table; its path is <c>public.users</c>.</summary>
    Table,

    /// <summary>A column; its path is <c>public.users.name</c>.</summary>
    Column,

    /// <summary>A primary key; its path is <c>public.users.users_pkey</c>.</summary>
    PrimaryKey,

    /// <summary>A unique constraint; its path is <c>public.users.users_name_unique</c>.</summary>
    Unique,

    /// <summary>A foreign key; its path is <c>public.posts.posts_author_id_users_id_fk</c>.</summary>
    ForeignKey,

    /// <summary>A check constraint; its path is <c>public.users.users_age</c>.</summary>
    Check,

    /// <summary>An index; its path is <c>public.users.users_name_index</c>.</summary>
    Index,

    /// <summary>A row level security policy; its path is <c>public.users.own_rows</c>.</summary>
    Policy,

    /// <summary>A view; its path is <c>public.active_users</c>.</summary>
    View,

    /// <summary>A label of an enum type; its path is <c>public.mood.happy</c>.</summary>
    Label,
}
