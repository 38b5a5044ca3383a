using Governance.Adapters.Recommendations;
using Governance.Adapters.Tabular;

namespace Governance.Core.Formats;

/// <summary>Adds the follow-up matrix of recommendations.</summary>
public static class RecommendationsExtensions
{
    /// <summary>Adds the format <c>recommendations</c>: reader, writer and template of <see cref="Recommendation"/> records.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddRecommendations(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(Ids.Format, static () => new RecommendationsReader(), static () => new RecommendationsWriter(), static text => text.HasFolded("recom", "libelle", "intitule", "enonce"))
            .Add(static () => new TableTemplate<Recommendation>(RecommendationsFormat.Info, RecommendationsMap.Map));
    }
}
