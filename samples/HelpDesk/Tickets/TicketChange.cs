using Wit.Sdk;

namespace HelpDesk.Tickets;

/// <summary>The columns that a client may change, and the version that the client read.</summary>
internal sealed record TicketChange(int Version, Optional<string> Subject, Optional<TicketState> State, Optional<Guid?> AgentId);
