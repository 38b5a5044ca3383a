using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>What the format is and how it is recognised.</summary>
internal static class MissingMigrantsFormat
{
    public static FormatInfo Info { get; } = new()
    {
        Id = Keys.Scheme,
        NameEn = "IOM Missing Migrants Project",
        NameFr = "OIM, projet Migrants disparus",
        Versions = [.. MissingMigrantsMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".tsv", ".json"],
        MediaTypes = ["text/csv", "text/tab-separated-values", "application/json"],
        Reads = [typeof(Incident)],
        Writes = [typeof(Incident)],
        CodePrefix = "GC31",
        Codes = [.. TabularDiagnostics.All, .. MissingMigrantsDiagnostics.All],
        Recognises = (peek, _) => Recognises(peek),
    };

    /// <summary>Whether an input is a JSON list rather than a table.</summary>
    public static bool IsList(ReadOnlyMemory<byte> peek)
    {
        var text = peek.Span;
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        text = text.TrimStart(" \t\r\n"u8);
        return !text.IsEmpty && text[0] is (byte)'[' or (byte)'{';
    }

    private static bool Recognises(ReadOnlyMemory<byte> peek)
    {
        if (IsList(peek))
            return ListNames(peek.Span) * 2 >= MissingMigrantsMap.Map.Layout(MissingMigrantsMap.JsonLayout)!.Columns.Count;
        var header = CsvTableReader.PeekHeader(peek);
        return TableLayout(header) is not null || Extracts.Name(header) is not null;
    }

    /// <summary>The table layout of a header; the list layout is never one.</summary>
    public static FieldLayout<Incident>? TableLayout(IReadOnlyList<string> header)
        => MissingMigrantsMap.Map.Recognise(header) is { } layout && layout.Id != MissingMigrantsMap.JsonLayout ? layout : null;

    private static int ListNames(ReadOnlySpan<byte> peek)
    {
        var found = 0;
        foreach (var column in MissingMigrantsMap.Map.Layout(MissingMigrantsMap.JsonLayout)!.Columns)
            found += peek.IndexOf(System.Text.Encoding.ASCII.GetBytes($"\"{column.Name}\"")) >= 0 ? 1 : 0;
        return found;
    }
}
