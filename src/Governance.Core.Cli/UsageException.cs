namespace Governance.Core.Cli;

/// <summary>The command line asks for something that is not to be had; the message is for the person who typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
