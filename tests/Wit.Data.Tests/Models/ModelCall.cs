namespace Wit.Data.Tests.Models;

/// <summary>One call of a model, to count its round trips and read its plans.</summary>
/// <param name="Name">The method: <c>UsersTable.CreateAsync</c>; behind a space, which of several cases of it.</param>
/// <param name="RoundTrips">What its XML docs say.</param>
/// <param name="Prepare">Makes what the call needs by other ways, and gives the call.</param>
internal sealed record ModelCall(string Name, int RoundTrips, Func<WitDb, Things, Task<Func<WitDb, Task>>> Prepare)
{
    public string Method => Name.Split(' ')[0];
}
