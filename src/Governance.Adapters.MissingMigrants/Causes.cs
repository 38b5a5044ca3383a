using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Causes of death: today's seven categories, or the free text of older files, coded where our list knows it.</summary>
internal static class Causes
{
    // Older causes that say less than the category our list puts them under.
    private static readonly HashSet<string> Narrower = new(StringComparer.OrdinalIgnoreCase)
    {
        "Unknown (skeletal remains)", "Hit by vehicle", "Exposure", "Murdered", "Excessive Physical Abuse",
        "Shot", "Stabbed", "Probable hyperthermia", "Presumed hyperthermia", "Fall from train", "Hit by train", "Train Accident",
    };

    public static FieldConverter<Incident> Of(Splitter splitter) => FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            incident.Causes = [];
            foreach (var label in splitter.Split(cell.Trim(), Labels.Causes))
                incident.Causes.Add(Read(label));
            return true;
        },
        incident => splitter.Join(incident.Causes, static c => c.SourceLabel ?? Labels.Causes.Label(c.Code)));

    public static readonly FieldConverter<Incident> Reported = FieldConverters.Text<Incident>((i, text) => i.ReportedCause = text, i => i.ReportedCause);

    private static Coded Read(string label)
    {
        var code = Labels.Causes.Code(label);
        return new Coded
        {
            Code = code,
            SourceScheme = Keys.Scheme,
            SourceLabel = label,
            Match = code is null ? null : Narrower.Contains(label) ? MatchKind.Narrower : MatchKind.Exact,
        };
    }
}
