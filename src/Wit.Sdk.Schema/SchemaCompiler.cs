using Wit.Sdk.Schema.Incremental;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema;

/// <summary>The front door of the engine: schema files in, model and diagnostics out.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles a schema of files that are all at hand. Never throws on what a file says.</summary>
    /// <param name="entryFiles">The files whose exports form the schema, in drizzle-kit's order.</param>
    /// <param name="otherFiles">Files that export nothing to the schema on their own: what entry files may import, and the tsconfig.json, package.json and
    /// pnpm-workspace.yaml that say what imports mean.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method.</param>
    public static CompilationResult Compile(
        EquatableArray<SourceFile> entryFiles,
        EquatableArray<SourceFile> otherFiles,
        SchemaOptions options,
        CancellationToken cancellationToken = default) =>
        Compile(entryFiles, otherFiles, options, CompilationMemory.None, cancellationToken).Result;

    /// <summary>Compiles a schema that was compiled before in nearly the same form. The result is the same as without a memory.</summary>
    /// <param name="entryFiles">The files whose exports form the schema, in drizzle-kit's order.</param>
    /// <param name="otherFiles">Files that export nothing to the schema on their own.</param>
    /// <param name="options">How to read.</param>
    /// <param name="memory">The memory of an earlier compilation.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method.</param>
    /// <returns>The result, and what it leaves for the next one.</returns>
    public static (CompilationResult Result, CompilationMemory Memory) Compile(
        EquatableArray<SourceFile> entryFiles,
        EquatableArray<SourceFile> otherFiles,
        SchemaOptions options,
        CompilationMemory memory,
        CancellationToken cancellationToken = default) =>
        Compile(entryFiles.Select(file => file.Path).ToEquatableArray(), new GivenFiles(entryFiles.Concat(otherFiles)), options, memory, cancellationToken);

    /// <summary>Compiles a schema, asking for each file when something needs it. Never throws on what a file says.</summary>
    /// <param name="entryPaths">The files whose exports form the schema, in drizzle-kit's order.</param>
    /// <param name="files">These files and all others.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method, but for those of <paramref name="files"/>.</param>
    public static CompilationResult CompileOnDemand(
        EquatableArray<string> entryPaths, IFileTree files, SchemaOptions options, CancellationToken cancellationToken = default) =>
        Compile(entryPaths, files, options, CompilationMemory.None, cancellationToken).Result;

    private static (CompilationResult Result, CompilationMemory Memory) Compile(
        EquatableArray<string> entryPaths, IFileTree files, SchemaOptions options, CompilationMemory memory, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return CompileAnyhow(entryPaths, files, options, memory, cancellationToken)
            ?? CompileAnyhow(entryPaths, files, options, memory.OnlySections, cancellationToken)
            ?? throw new InvalidOperationException("A compilation that remembers nothing has nothing to disagree with.");
    }

    /// <summary>Compiles as things are needed, and where that is not good enough once more in the order of the files; null when the memory does not fit.</summary>
    private static (CompilationResult Result, CompilationMemory Memory)? CompileAnyhow(
        EquatableArray<string> entryPaths, IFileTree files, SchemaOptions options, CompilationMemory memory, CancellationToken cancellationToken)
    {
        var lazy = new Compilation(entryPaths, files, options, memory, null, cancellationToken);
        if (lazy.Run() is { } result)
            return result;
        var mayRemember = lazy.NeedsOrder is { MayRemember: true } || memory.Tables.Count + memory.Relations.Count == 0;
        return lazy.NeedsOrder is { } order && mayRemember ? new Compilation(entryPaths, files, options, memory, order, cancellationToken).Run() : null;
    }
}
