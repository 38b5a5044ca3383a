using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Core.Formats;

/// <summary>Registers the library in a container.</summary>
public static class GovernanceServiceCollectionExtensions
{
    /// <summary>Adds the format registry as a singleton.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Adds formats, such as <c>f => f.AddMissingMigrants()</c>; null for none.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddGovernance(this IServiceCollection services, Action<FormatRegistryBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(FormatRegistry.Create(configure ?? (static _ => { })));
        return services;
    }
}
