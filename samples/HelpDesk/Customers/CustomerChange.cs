using Wit.Sdk;

namespace HelpDesk.Customers;

/// <summary>The columns that a client may change: a property that is absent in the JSON keeps its value.</summary>
internal sealed record CustomerChange(Optional<string> Email, Optional<string?> Name, Optional<ContactSettings> Contact);
