namespace Governance.Core.Cli.Inputs;

/// <summary>One input of a command.</summary>
/// <param name="Name">As the user gave it, or below the folder they gave; <c>-</c> for standard input.</param>
/// <param name="Path">Path of the file; null for standard input.</param>
/// <param name="FromFolder">Whether it was found in a folder: then a format that is not recognised is no error.</param>
internal sealed record InputFile(string Name, string? Path, bool FromFolder)
{
    /// <summary>Whether it was found in a folder without a byte in it. A pipe looks like that too, and to open one may wait for ever.</summary>
    public bool IsEmpty { get; init; }
}
