namespace HelpDesk.Tickets;

/// <summary>A message of an agent, or of the customer if there is no agent.</summary>
internal sealed record TicketReply(string Body, Guid? AgentId = null, bool IsInternal = false);
