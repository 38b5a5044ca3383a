using Governance.Adapters.Hxl;

namespace Governance.Core.Formats;

/// <summary>Adds tables with HXL tags.</summary>
public static class HxlExtensions
{
    /// <summary>Adds the format <c>hxl</c>: reader and writer of <see cref="MobilityCount"/>, <see cref="Incident"/>, <see cref="Activity"/> and <see cref="Observation"/> records.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddHxl(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(HxlFormat.Id, static () => new HxlReader(), static () => new HxlWriter(), static text => text.Has("#"));
    }
}
