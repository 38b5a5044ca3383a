using Governance.Adapters.MissingMigrants;

namespace Governance.Core.Formats;

/// <summary>Adds the files of IOM’s Missing Migrants Project.</summary>
public static class MissingMigrantsExtensions
{
    /// <summary>Adds the format <c>missing-migrants</c>: reader and writer of <see cref="Incident"/> records.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddMissingMigrants(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(Keys.Scheme, static () => new MissingMigrantsReader(), static () => new MissingMigrantsWriter());
    }
}
