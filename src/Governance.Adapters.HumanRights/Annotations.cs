using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.HumanRights;

/// <summary>What an annotation of the index says of itself: its id, type, body, date and goals.</summary>
internal static class Annotations
{
    private const string Prefix = UhriFormat.Id + ":";
    private const string Review = "UPR";
    private const string Observation = "Concerns/Observations";
    private const string Recommended = "Recommendations";

    private static readonly Dictionary<string, string> Mechanisms = Crosswalk.Get("human-rights").Items
        .Where(i => i.Scheme == "uhri-body").SelectMany(i => ((string[])[i.Code, i.En, i.Fr, .. i.Aliases]).Select(n => (Name: FoldedText.Fold(n), i.Core)))
        .DistinctBy(b => b.Name).ToDictionary(b => b.Name, b => b.Core!);

    /// <summary>A GUID names an annotation for ever. Some have none: they are named after their row.</summary>
    public static FieldConverter<Recommendation> Id { get; } = FieldConverters.Of<Recommendation>(
        static (cell, recommendation) =>
        {
            if (!Guid.TryParseExact(cell.Trim(), "D", out var id))
                return false;
            (recommendation.Id, recommendation.Minted) = (Prefix + id.ToString("D", CultureInfo.InvariantCulture), true);
            return true;
        },
        static recommendation => recommendation.Id.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParseExact(recommendation.Id.AsSpan(Prefix.Length), "D", out _) ? recommendation.Id[Prefix.Length..] : null);

    public static FieldConverter<Recommendation> Kind { get; } = FieldConverters.Of<Recommendation>(
        static (cell, recommendation) =>
        {
            recommendation.Kind = ListForm.Bare(cell) switch
            {
                Recommended or "Recommandations" => "recommendation",
                Observation or "Préoccupations/Observations" => "concern",
                _ => null,
            };
            return recommendation.Kind is not null;
        },
        static recommendation => recommendation.Kind switch { "recommendation" => Recommended, "concern" => Observation, _ => null });

    /// <summary>
    /// The body, or those that made it together, in a list. They make what they recommend; in the Universal Periodic Review States do.
    /// </summary>
    public static FieldConverter<Recommendation> Body { get; } = FieldConverters.Of<Recommendation>(
        static (cell, recommendation) =>
        {
            if (ListForm.Several(cell) is not { } names)
                return false;
            if (names.Count == 0)
                return true;
            var mechanisms = names.Select(Mechanism).Distinct().ToList();
            if (mechanisms.Count > 1 && mechanisms.Contains(UprMap.Mechanism))
                return false;
            recommendation.Mechanism = mechanisms is [var only] ? only : null;
            if (recommendation.Mechanism != UprMap.Mechanism)
                recommendation.Makers = States.Named(names);
            return true;
        },
        static recommendation => recommendation.Mechanism == UprMap.Mechanism ? Review : recommendation.Makers is [{ } body, ..] ? body.Name : null);

    private static string? Mechanism(string body)
        => Mechanisms.GetValueOrDefault(FoldedText.Fold(body)) ?? (body.StartsWith("SR ", StringComparison.Ordinal) || body.StartsWith("Special Rapporteur", StringComparison.OrdinalIgnoreCase) ? "special-procedure" : null);

    /// <summary>A day, with or without a time behind it.</summary>
    public static FieldConverter<Recommendation> Published { get; } = FieldConverters.Of<Recommendation>(
        static (cell, recommendation) =>
        {
            var text = cell.AsSpan().Trim();
            if (text.IndexOf('T') is > 0 and var time)
                text = text[..time];
            if (!PartialDate.TryParse(text, out var date))
                return false;
            (recommendation.Document ??= new DocumentRef()).Published = date;
            return true;
        },
        static recommendation => recommendation.Document?.Published?.ToString());

    /// <summary>The States behind a recommendation of the review; read late, as the body says whether it is one.</summary>
    public static FieldConverter<Recommendation> RecommendingStates(ListForm form)
    {
        var states = States.Of(form, r => r.Makers, (r, b) => r.Makers = b);
        return FieldConverters.Of<Recommendation>(
            (cell, recommendation) => cell.Length == 0 || (form.Read(cell) is { Count: 0 }) || ((recommendation.Mechanism ??= UprMap.Mechanism) == UprMap.Mechanism && states.TryRead(cell, recommendation)),
            recommendation => recommendation.Mechanism == UprMap.Mechanism ? states.Write(recommendation) : null);
    }

    /// <summary>The session of the review, alone in a list.</summary>
    public static FieldConverter<Recommendation> Session(ListForm form) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (form.Read(cell) is not { Count: <= 1 } sessions)
                return false;
            recommendation.Session = sessions.Count == 0 ? null : sessions[0];
            return true;
        },
        recommendation => form.Write([recommendation.Session]));

    public static FieldConverter<Recommendation> Goals(ListForm form) => FieldConverters.Of<Recommendation>(
        (cell, recommendation) =>
        {
            if (form.Read(cell) is not { } labels)
                return false;
            if (HumanRights.Goals.Read(labels) is { Count: > 0 } links)
                recommendation.FrameworkLinks = links;
            return true;
        },
        recommendation => form.Write(HumanRights.Goals.Write(recommendation.FrameworkLinks)));
}
