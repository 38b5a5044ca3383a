using Governance.Adapters.OperationalPresence;
using Governance.Adapters.Tabular;

namespace Governance.Core.Formats;

/// <summary>Adds who does what, where and when, and the common operational datasets.</summary>
public static class OperationalPresenceExtensions
{
    private static readonly FieldMap<Observation> Populations = PopulationMap.For(null);

    /// <summary>
    /// Adds the formats <c>operational-presence</c>, reader and writer of <see cref="Activity"/> and <see cref="Organisation"/> records, and <c>cod</c>, reader
    /// and writer of populations as <see cref="Observation"/> records.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddOperationalPresence(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(new OperationalPresenceReader(), OperationalPresenceFormat.Writer)
            .Add(
                new CodReader(),
                new TableFormatWriter<Observation>(CodFormat.Info, Populations)
                {
                    Layout = static _ => CodFormat.Tables,
                    TakesObjects = true,
                    MapOf = first => Populations.HeaderOf(first) is { } header ? PopulationMap.For(header) : null,
                });
    }
}
