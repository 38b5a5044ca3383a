namespace Governance.Adapters.Sdmx;

/// <summary>The wire forms of SDMX that are read and written.</summary>
internal static class Forms
{
    public const string Csv1 = "csv-1.0";
    public const string Csv2 = "csv-2.0";
    public const string Json1 = "json-1.0";
    public const string Json2 = "json-2.0";
    public const string Generic = "ml-2.1-generic";
    public const string Specific21 = "ml-2.1";
    public const string Specific30 = "ml-3.0";

    /// <summary>All of them, oldest first.</summary>
    public static IReadOnlyList<string> All { get; } = [Csv1, Generic, Specific21, Json1, Csv2, Json2, Specific30];

    /// <summary>Whether a form is a table.</summary>
    public static bool IsCsv(string form) => form is Csv1 or Csv2;

    /// <summary>The form for an output: the one the records came in where the name of the output allows it, else the newest that it allows.</summary>
    /// <param name="name">Name of the output; null for none.</param>
    /// <param name="came">The format that the first record came in; null for none.</param>
    public static string For(string? name, string? came)
    {
        var own = came is not null && came.StartsWith(SdmxFormat.Id + "/", StringComparison.Ordinal) ? came[(SdmxFormat.Id.Length + 1)..] : null;
        var kind = Path.GetExtension(name ?? "").ToLowerInvariant() switch { ".csv" or ".tsv" or ".txt" => "csv", ".json" => "json", ".xml" => "ml", _ => null };
        if (own is not null && All.Contains(own) && (kind is null || own.StartsWith(kind, StringComparison.Ordinal)))
            return own;
        return kind switch { "json" => Json2, "ml" => Specific30, _ => Csv2 };
    }
}
