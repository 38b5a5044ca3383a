using System.Text.Json.Nodes;
using Governance.Core.Formats;

namespace Governance.Core.Testing;

/// <summary>The format under test: its reader, its writer, and good files of it.</summary>
public sealed class FormatSubject
{
    /// <summary>The reader; null where the format is only written.</summary>
    public FormatReader? Reader { get; init; }

    /// <summary>The writer; null where the format is only read.</summary>
    public FormatWriter? Writer { get; init; }

    /// <summary>
    /// Good files, small and invented. Give every cell a value in one of them at least, and have a column the map does not
    /// know: what no sample shows is not tried.
    /// </summary>
    public required IReadOnlyList<SampleFile> Samples { get; init; }

    /// <summary>Files of other formats that look like this one and must not be recognised.</summary>
    public IReadOnlyList<SampleFile> Counterexamples { get; init; } = [];

    /// <summary>How to read.</summary>
    public ReadOptions ReadOptions { get; init; } = new();

    /// <summary>How to write; name the layout here where the format has several, and run the kit once a layout.</summary>
    public WriteOptions WriteOptions { get; init; } = new();

    /// <summary>
    /// Name of the output, where the writer makes another form of file by its ending, such as a list of objects for <c>.json</c>;
    /// absent for an output without a name.
    /// </summary>
    public string? OutputName { get; init; }

    /// <summary>
    /// Makes a generated record one that the format has a place for, where it takes some of a kind alone, such as the values of
    /// its own indicators; given the record and its number, by which to choose among several. Absent changes nothing.
    /// </summary>
    public Action<JsonObject, int>? Shape { get; init; }

    internal FormatInfo Format => Reader?.Format ?? Writer?.Format ?? throw new InvalidOperationException("The subject has neither a reader nor a writer.");
}
