namespace Governance.Core.Rules;

/// <summary>What a check must remember fits neither in memory nor in a temporary file. The check gives up, and says so.</summary>
internal sealed class NoRoomException(Exception? cause = null) : Exception(cause?.Message, cause);
