using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>What an activity is called. Most rows do not say it: then it is called after its sectors, or after who does it.</summary>
internal static class Titles
{
    public static FieldConverter<Activity> Of(string language) => FieldConverters.Text<Activity>(
        (activity, text) => activity.Title = new LocalizedText { Language = language, Text = text },
        activity => activity.Title.Text.Length > 0 && (activity.Title.Text != Fallback(activity, language) || HasNothingElse(activity)) ? activity.Title.Text : null);

    /// <summary>Names an activity that its row does not name; one without sector and organisation stays without a name.</summary>
    public static void Settle(Activity activity, string language)
    {
        if (activity.Title.Text.Length == 0)
            activity.Title = new LocalizedText { Language = language, Text = Fallback(activity, language) ?? "" };
    }

    /// <summary>A row with nothing but a sector would be a heading to whoever reads it.</summary>
    private static bool HasNothingElse(Activity activity)
        => activity.Organisations?.Any(o => o.Name is not null) != true && activity is { Places: not { Count: > 0 }, Description: null, Identifiers: not { Count: > 0 }, Status: null, Planned: null, Actual: null, Reach: not { Count: > 0 }, Modality: null, Note: null };

    private static string? Fallback(Activity activity, string language)
    {
        var sectors = (activity.Sectors ?? []).Select(s => Sectors.Label(s, language)).OfType<string>().ToList();
        return sectors.Count > 0 ? string.Join("; ", sectors) : activity.Organisations?.Select(o => o.Name).OfType<string>().FirstOrDefault();
    }
}
