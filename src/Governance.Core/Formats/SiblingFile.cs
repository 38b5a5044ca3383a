namespace Governance.Core.Formats;

/// <summary>
/// A file that was given together with an input. It is an input of its own too: a format whose files add to each other looks
/// into it, and leaves what is wrong with it to its own turn.
/// </summary>
/// <param name="Name">The name, as findings print it.</param>
/// <param name="OpenAsync">Opens it anew; whoever opens it closes it. An <see cref="IOException"/> where it cannot be opened any more.</param>
public sealed record SiblingFile(string Name, Func<CancellationToken, ValueTask<FormatSource>> OpenAsync);
