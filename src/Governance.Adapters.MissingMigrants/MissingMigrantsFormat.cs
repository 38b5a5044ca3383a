using System.Text.Json;
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
        Extensions = [".csv", ".tsv", ".xlsx", ".json"],
        MediaTypes = ["text/csv", "text/tab-separated-values", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json"],
        Reads = [typeof(Incident)],
        Writes = [typeof(Incident)],
        ImpliedAudience = Sensitivity.Public,
        CodePrefix = "GC31",
        Codes = [.. TabularDiagnostics.All, .. MissingMigrantsDiagnostics.All],
        Recognises = (peek, _) => JsonTableReader.IsJson(peek.Span) && IsYearly(peek.Span),
    };

    /// <summary>
    /// What is known of the tables: programs write them, on HDX with a row of HXL tags, and each layout spells its cells in its own way, the
    /// map's. Programs for statistics, through which many of them go, have <c>NA</c> where a count is blank. A list of objects is such
    /// a table, in the way of the interfaces that give one out.
    /// </summary>
    public static TableLayout Tables { get; } = new()
    {
        Knows = IsName,
        OnlyData = true,
        HasRemarks = true,
        Json = JsonTableLayout.Any,
        Use = static column => IsCount(column.Name) ? new ColumnUse(ColumnKind.Number) { Missing = MissingMarkers.Usual.With("NA") } : null,
    };

    /// <summary>Whether an input is read as one of the yearly lists rather than as a table, which a list of objects may be too.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <param name="layout">The layout that the caller named; null for none.</param>
    public static bool IsList(ReadOnlyMemory<byte> peek, string? layout)
    {
        if (!JsonTableReader.IsJson(peek.Span))
            return false;
        if (layout is not null)
            return layout == MissingMigrantsMap.JsonLayout;
        return IsYearly(peek.Span) || !IsTable(JsonTableReader.PeekNames(peek));
    }

    /// <summary>Whether a table is of the project: by its columns, or as an extract that is refused by name.</summary>
    public static bool IsTable(TableHead head) => IsTable([.. head.Columns.Select(c => c.Name)]);

    /// <summary>Whether the first object of a list has most of the members of the yearly lists.</summary>
    private static bool IsYearly(ReadOnlySpan<byte> peek) => KnownNames(FirstObject(peek)) * 2 >= ListColumns.Count;

    private static bool IsTable(IReadOnlyList<string> header) => TableLayout(header) is not null || Extracts.Name(header) is not null;

    /// <summary>The table layout of a header; the list layout is never one.</summary>
    public static FieldLayout<Incident>? TableLayout(IReadOnlyList<string> header)
        => MissingMigrantsMap.Map.Recognise(header) is { } layout && layout.Id != MissingMigrantsMap.JsonLayout ? layout : null;

    /// <summary>How many columns of the list layout are among some names.</summary>
    public static int KnownNames(IReadOnlyCollection<string> names) => ListColumns.Count(c => names.Contains(c.Name));

    private static bool IsName(string name)
        => MissingMigrantsMap.Map.Layouts.Any(l => l.Id != MissingMigrantsMap.JsonLayout && l.Columns.Any(c => c.IsNamed(name))) || Extracts.IsName(name);

    private static bool IsCount(string name)
        => MissingMigrantsMap.Map.Layouts.Any(l => l.Columns.Any(c => c.Field.Refusal == MissingMigrantsDiagnostics.NotACount && c.IsNamed(name)));

    private static IReadOnlyList<FieldColumn<Incident>> ListColumns => MissingMigrantsMap.Map.Layout(MissingMigrantsMap.JsonLayout)!.Columns;

    /// <summary>Names of the first object, its own and not those within: our own records carry the partner's names deeper.</summary>
    private static List<string> FirstObject(ReadOnlySpan<byte> peek)
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek, isFinalBlock: false, default);
        try
        {
            var depth = -1;
            while (reader.Read() && (depth < 0 || reader.CurrentDepth >= depth))
            {
                if (reader.TokenType == JsonTokenType.StartObject && depth < 0)
                    depth = reader.CurrentDepth + 1;
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth)
                    names.Add(reader.GetString()!);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What was read until here decides; reading the input reports what is broken.
        }

        return names;
    }
}
