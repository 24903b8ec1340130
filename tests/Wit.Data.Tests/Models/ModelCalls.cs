namespace Wit.Data.Tests.Models;

/// <summary>Every method that is written by hand in src/Wit.Data, called once in each way that matters. What a model gains goes in here.</summary>
internal static partial class ModelCalls
{
    public static IEnumerable<ModelCall> All => [.. OfUsers, .. OfOrganizations, .. OfRepositories, .. OfWork];

    public static TheoryData<string> Names => [.. All.Select(call => call.Name)];

    public static ModelCall Named(string name) => All.Single(call => call.Name == name);

    /// <summary>A call that needs nothing but names.</summary>
    private static ModelCall Call(string name, Func<WitDb, Task> call) => new(name, 1, (_, _) => Task.FromResult(call));

    private static ModelCall Call<T>(string name, Func<Things, Task<T>> make, Func<WitDb, T, Task> call) => new(name, 1, async (_, things) =>
    {
        var made = await make(things);
        return db => call(db, made);
    });

    private static ModelCall Call<T>(string name, Func<WitDb, Things, Task<T>> make, Func<WitDb, T, Task> call) => new(name, 1, async (plain, things) =>
    {
        var made = await make(plain, things);
        return db => call(db, made);
    });
}
