using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>Who does it: organisations by role, several in one cell between semicolons or on lines of their own.</summary>
internal static class Organisations
{
    public const string Funder = "funder";
    public const string Programming = "programming";
    public const string Implementing = "implementing";
    private static readonly char[] Separators = [';', '\n'];

    public static FieldConverter<Activity> Names(string role) => FieldConverters.Of<Activity>(
        (cell, activity) =>
        {
            var names = cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var (i, name) in names.Index())
            {
                if (i == 0)
                    First(activity, role).Name = name;
                else
                    activity.Organisations!.Add(new OrganisationRef { Name = name, Role = role });
            }

            return names.Length > 0;
        },
        activity => string.Join("; ", (activity.Organisations ?? []).Where(o => o.Role == role).Select(o => o.Name ?? o.OrganisationId).OfType<string>()));

    /// <summary>Read late: an acronym is the name of one that has no other; beside a name its text is kept.</summary>
    public static FieldConverter<Activity> Acronym { get; } = FieldConverters.Of<Activity>(
        (cell, activity) =>
        {
            if (cell.Trim() is { Length: > 0 } acronym && activity.Organisations?.Any(o => o.Role == Implementing && o.Name is not null) != true)
                First(activity, Implementing).Name = acronym;
            return true;
        },
        _ => null);

    public static FieldConverter<Activity> TypeCode { get; } = FieldConverters.Of<Activity>(ReadKind, activity => Vocabulary.OrganisationTypes.Code(Kind(activity)));

    public static FieldConverter<Activity> Type(string language) => FieldConverters.Of<Activity>(ReadKind, activity => Vocabulary.OrganisationTypes.Label(Kind(activity), language));

    private static bool ReadKind(string cell, Activity activity)
    {
        if (Vocabulary.OrganisationTypes.Find(cell)?.Core is not { } kind)
            return false;
        First(activity, Implementing).Kind ??= kind;
        return true;
    }

    private static string? Kind(Activity activity) => activity.Organisations?.FirstOrDefault(o => o.Role == Implementing)?.Kind;

    private static OrganisationRef First(Activity activity, string role)
    {
        activity.Organisations ??= [];
        if (activity.Organisations.FirstOrDefault(o => o.Role == role) is { } known)
            return known;
        var made = new OrganisationRef { Role = role };
        activity.Organisations.Add(made);
        return made;
    }
}
