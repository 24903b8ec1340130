namespace Wit.Sdk.Linq;

/// <summary>The warning of the compiler about a call that brings in linq2db, where an app is trimmed or compiled ahead of time.</summary>
internal static class LinqRequirement
{
    public const string Message =
        "linq2db reads mappings by reflection and compiles each query at run time, which trimming and Native AOT do not support. Write the query as a typed query, a [Sql] method or a helper.";
}
