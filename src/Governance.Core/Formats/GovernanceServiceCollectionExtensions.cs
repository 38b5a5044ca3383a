using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Core.Formats;

/// <summary>Registers the library in a container.</summary>
public static class GovernanceServiceCollectionExtensions
{
    /// <summary>
    /// Adds the <see cref="FormatRegistry"/> as a singleton. The validator is one already: <c>services.AddSingleton(Validator.Default)</c>, or one
    /// with rules of your own.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Adds formats, such as <c>f => f.AddMissingMigrants()</c>; null for none.</param>
    /// <returns>The container.</returns>
    /// <exception cref="InvalidOperationException">
    /// The container has a registry already, so that the formats of this call would be lost: name all formats in one call.
    /// </exception>
    /// <exception cref="ArgumentException">Two formats have the same id.</exception>
    public static IServiceCollection AddGovernance(this IServiceCollection services, Action<FormatRegistryBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null && services.Any(s => s.ServiceType == typeof(FormatRegistry)))
            throw new InvalidOperationException("The container has a registry of formats already: name all formats in one call of AddGovernance.");
        services.TryAddSingleton(FormatRegistry.Create(configure ?? (static _ => { })));
        return services;
    }
}
