using Governance.Adapters.Unhcr;

namespace Governance.Core.Formats;

/// <summary>Adds the population statistics of UNHCR.</summary>
public static class UnhcrExtensions
{
    /// <summary>Adds the format <c>unhcr</c>: reader and writer of <see cref="Observation"/> records of the indicators that UNHCR publishes.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddUnhcr(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(UnhcrFormat.Id, static () => new UnhcrReader(), static () => UnhcrFormat.Writer, Signs.MayBe);
    }
}
