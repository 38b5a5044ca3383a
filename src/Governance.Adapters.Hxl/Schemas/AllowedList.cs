namespace Governance.Adapters.Hxl;

/// <summary>The values a cell may have. Spaces never count; case and accents only where the rule says so.</summary>
internal static class AllowedList
{
    /// <summary>The test of a list in a cell of the schema, with bars between its values.</summary>
    public static SchemaTest Test(string list, bool withCase) => Test(list.Split('|'), withCase);

    public static SchemaTest Test(IEnumerable<string> values, bool withCase)
    {
        var allowed = values.Select(Plain).ToHashSet(StringComparer.Ordinal);
        return new CellTest(SchemaDiagnostics.NotAllowed, (_, text) => allowed.Contains(Plain(text)));

        string Plain(string text) => withCase ? PlainText.Spaced(text) : PlainText.Fold(text);
    }
}
