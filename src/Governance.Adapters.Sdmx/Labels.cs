using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Labels that stand behind codes, as in <c>A: Annual</c>.</summary>
internal static class Labels
{
    private const string Mark = ": ";

    /// <summary>A text without its label.</summary>
    public static string Code(string text) => text.IndexOf(Mark, StringComparison.Ordinal) is > 0 and var mark ? text[..mark] : text;

    /// <summary>Whether the name of a column has a label, so that its cells have some too. The Fusion registry, as of the BIS, puts no space in front: no id has a colon.</summary>
    public static bool IsLabelled(string header) => Bare(header).Length < header.Length;

    /// <summary>The id of a component: without a label, without the marks of several values.</summary>
    public static string Id(string header)
    {
        var id = Bare(header).Trim();
        return id.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? id[..bracket] : id;
    }

    private static string Bare(string header)
        => Code(header) is var code && code.IndexOf(':', StringComparison.Ordinal) is > 0 and var mark && CsvHead.IsId(code[..mark]) ? code[..mark] : code;

    /// <summary>A cell without its label, if what stands in front of it may be a code: words with spaces between them are a text.</summary>
    private static string OfCell(string cell) => Code(cell) is var code && code.Trim().AsSpan().ContainsAny(' ', '\t', '\u00A0') ? cell : code;

    /// <summary>A converter for cells with labels; they come back because the text of a cell is kept where it is written otherwise.</summary>
    public static FieldConverter<Observation> Converter(FieldConverter<Observation> inner)
        => FieldConverters.Of<Observation>((cell, observation) => inner.TryRead(OfCell(cell), observation), inner.Write);
}
