using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>What a format is: names, versions, how to recognise it, and which records it carries.</summary>
public sealed class FormatInfo
{
    /// <summary>Id in kebab-case, such as <c>missing-migrants</c>.</summary>
    public required string Id { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>French name.</summary>
    public required string NameFr { get; init; }

    /// <summary>Generations or versions that are read, oldest first.</summary>
    public IReadOnlyList<string> Versions { get; init; } = [];

    /// <summary>File name endings with the dot, such as <c>.csv</c>.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Media types.</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } = [];

    /// <summary>Kinds of records a reader gives.</summary>
    public IReadOnlyList<Type> Reads { get; init; } = [];

    /// <summary>Kinds of records a writer takes.</summary>
    public IReadOnlyList<Type> Writes { get; init; } = [];

    /// <summary>
    /// Who is taken to read the files of the format, where they do not say for each record how far it may travel; absent
    /// where they do.
    /// </summary>
    public Sensitivity? ImpliedAudience { get; init; }

    /// <summary>Prefix of the codes its findings have, such as <c>GC31</c>, or two to six letters of an outside adapter.</summary>
    public required string CodePrefix { get; init; }

    /// <summary>Every code a reader of the format may report, for those who explain codes and list rules.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Codes { get; init; } = [];

    /// <summary>Looks at the first bytes (at most 8 KiB) and the name, and says whether the input is of this format.</summary>
    public Func<ReadOnlyMemory<byte>, string, bool> Recognises { get; init; } = static (_, _) => false;

    /// <summary>
    /// Whether the format is so general (any JSON of ours, any tagged table) that a format that is not takes precedence where
    /// both recognise an input.
    /// </summary>
    public bool IsGeneral { get; init; }

    /// <summary>Whether its reader checks rows by rules in a schema language of the format, as <see cref="ReadOptions.Schema"/> asks.</summary>
    public bool ChecksSchema { get; init; }

    /// <summary>Whether its reader asks for <see cref="ReadOptions.Country"/> where an input does not say which country it is about.</summary>
    public bool TakesCountry { get; init; }

    /// <summary>The name in a language.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>The name.</returns>
    public string Name(string language) => language == "fr" ? NameFr : NameEn;
}
