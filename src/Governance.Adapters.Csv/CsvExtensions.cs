using Governance.Adapters.Csv;

namespace Governance.Core.Formats;

/// <summary>Adds core records as tidy CSV.</summary>
public static class CsvExtensions
{
    /// <summary>
    /// Adds the format <c>csv</c>: reader and writer of every kind of record as a table, one file a kind, with a Frictionless
    /// Data Package and CSVW metadata beside it.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddCsv(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(CsvFormat.Id, static () => new CsvReader(), static () => new CsvWriter(), static text => text.HasAlone(CsvReader.TypeColumn) && text.HasAlone(CsvReader.IdColumn));
    }
}
