using Governance.Adapters.Dtm;

namespace Governance.Core.Formats;

/// <summary>Adds the data of the Displacement Tracking Matrix of IOM.</summary>
public static class DtmExtensions
{
    /// <summary>Adds the format <c>dtm</c>: reader and writer of <see cref="MobilityCount"/> and, for surveys, <see cref="Migrant"/> records.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddDtm(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(DtmFormat.Id, static () => new DtmReader(), static () => new DtmWriter(), Signs.MayBe);
    }
}
