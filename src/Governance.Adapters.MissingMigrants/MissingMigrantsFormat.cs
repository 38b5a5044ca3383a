using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>What the format is and how it is recognised.</summary>
internal static class MissingMigrantsFormat
{
    /// <summary>An object that stands alone is told to be no list.</summary>
    private static readonly JsonTableLayout Alone = JsonTableLayout.Usual with { TakesSingle = true };

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
        Recognises = IsYearly,
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
        Json = JsonTableLayout.Usual,
        Use = static column => IsCount(column.Name) ? new ColumnUse(ColumnKind.Number) { Missing = MissingMarkers.Usual.With("NA") } : null,
    };

    /// <summary>Whether an input is read as one of the yearly lists rather than as a table, which a list of objects may be too.</summary>
    /// <param name="peek">The first bytes of the input.</param>
    /// <param name="name">Its name.</param>
    /// <param name="layout">The layout that the caller named; null for none.</param>
    public static bool IsList(ReadOnlyMemory<byte> peek, string name, string? layout)
    {
        if (!JsonTableReader.IsJson(peek.Span))
            return false;
        if (layout is not null)
            return layout == MissingMigrantsMap.JsonLayout;
        return IsYearly(peek, name) || !IsTable(JsonTableReader.PeekNames(peek, name, JsonTableLayout.Usual));
    }

    /// <summary>Whether a table is of the project: by its columns, or as an extract that is refused by name.</summary>
    public static bool IsTable(TableHead head) => IsTable([.. head.Columns.Select(c => c.Name)]);

    /// <summary>Whether the first object of a list has most of the members of the yearly lists.</summary>
    private static bool IsYearly(ReadOnlyMemory<byte> peek, string name) => KnownNames(JsonTableReader.PeekNames(peek, name, Alone)) * 2 >= ListColumns.Count;

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
}
