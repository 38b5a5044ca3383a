using System.Runtime.CompilerServices;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>Reads one activity a row, says which sectors no list has, and watches for columns about persons.</summary>
internal sealed class OperationalPresenceReader : FormatReader
{
    private static readonly TableFormatReader<Activity> Rows = new(OperationalPresenceFormat.Info, OperationalPresenceMap.Map)
    {
        Layout = OperationalPresenceFormat.Tables,
    };

    private static readonly string[] AboutPersons = ["email", "mail", "courriel", "telephone", "phone", "mobile", "whatsapp", "focalpoint", "pointfocal", "contact"];

    public override FormatInfo Format => OperationalPresenceFormat.Info;

    public override ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default) => Rows.RecognisesAsync(source, cancellationToken);

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var item in Rows.ReadAsync(source, options, cancellationToken).ConfigureAwait(false))
            yield return item.Record is Activity activity && Notes(activity, item.Origin, said) is { Count: > 0 } notes ? item with { Findings = [.. item.Findings, .. notes] } : item;
    }

    private static List<Diagnostic> Notes(Activity activity, RecordOrigin origin, HashSet<string> said)
    {
        var notes = new List<Diagnostic>();
        for (var i = 0; i < (activity.Sectors?.Count ?? 0); i++)
        {
            if (activity.Sectors![i] is { Code: null } sector)
                notes.Add(Note(OperationalPresenceDiagnostics.UnknownSector, $"/sectors/{i}/{(sector.SourceCode is null ? "sourceLabel" : "sourceCode")}"));
        }

        if (activity.Extensions?.TryGetValue(OperationalPresenceFormat.Id, out var own) != true)
            return notes;
        foreach (var field in own!.Keys.Where(IsAboutPersons))
        {
            // A table that names its staff is not what its publisher takes it for.
            if (activity.Sensitivity == Sensitivity.Public)
                activity.Sensitivity = Sensitivity.Restricted;
            if (said.Add(field))
                notes.Add(new Diagnostic(OperationalPresenceDiagnostics.PersonalColumn) { Origin = origin.Locate($"/extensions/{OperationalPresenceFormat.Id}/{field.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}") });
        }

        return notes;

        Diagnostic Note(DiagnosticDescriptor what, string pointer) => new(what) { Pointer = pointer, Origin = origin.Locate(pointer) };
    }

    private static bool IsAboutPersons(string field)
    {
        var key = FoldedText.Fold(field);
        return Array.Exists(AboutPersons, w => key.Contains(w, StringComparison.Ordinal));
    }
}
