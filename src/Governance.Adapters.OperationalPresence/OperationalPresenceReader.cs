using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>Reads one activity or organisation a row, says which sectors no list has, and watches for columns about persons.</summary>
internal sealed class OperationalPresenceReader : FormatReader
{
    private static readonly TableLayout Layout = OperationalPresenceFormat.Tables(TableLayout.Of(OperationalPresenceMap.Map).Or(TableLayout.Of(OrganisationMap.Map)));

    private static readonly string[] AboutPersons = ["email", "mail", "courriel", "telephone", "phone", "mobile", "whatsapp", "focalpoint", "pointfocal", "contact"];

    public override FormatInfo Format => OperationalPresenceFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        await foreach (var head in Tables.PeekHeadsAsync(source, Layout, cancellationToken).ConfigureAwait(false))
        {
            IReadOnlyList<string> header = [.. head.Columns.Select(c => c.Name)];
            if (!head.HasRecordTag && (OperationalPresenceMap.Map.Recognise(header) is not null || OrganisationMap.Map.Recognise(header) is not null))
                return true;
        }

        return false;
    }

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var items = BoundTables.ReadAsync(source, Layout, options, (table, ordinal) => Bind(table, ordinal, options), cancellationToken: cancellationToken);
        await foreach (var item in items.ConfigureAwait(false))
            yield return item.Record is Activity activity ? item with { Findings = [.. Once(item.Findings, activity, said), .. Notes(activity, item.Origin, said)] } : item;
    }

    private static TableBinding? Bind(Table table, int ordinal, ReadOptions options)
        => TableBinding.Of(OrganisationMap.Map, table, ordinal, options) ?? TableBinding.Of(OperationalPresenceMap.Map, table, ordinal, options);

    /// <summary>A month without its year is mostly the way of the whole column: said at its first cell, not at each.</summary>
    private static IEnumerable<Diagnostic> Once(IReadOnlyList<Diagnostic> findings, Activity activity, HashSet<string> said)
    {
        foreach (var finding in findings)
        {
            if (!IsYearless(finding, activity))
                yield return finding;
            else if (said.Add($"{finding.Origin.Sheet}\n{finding.Origin.CellColumn}"))
                yield return new Diagnostic(OperationalPresenceDiagnostics.NoYear, finding.Arguments) { Pointer = finding.Pointer, Origin = finding.Origin };
        }
    }

    private static bool IsYearless(Diagnostic finding, Activity activity)
        => finding.Code == OperationalPresenceDiagnostics.NotADate.Code
            && activity.Extensions?.TryGetValue(OperationalPresenceFormat.Id, out var own) == true && finding.Arguments is [{ Value: string field }]
            && own.TryGetValue(field, out var cell) && cell.ValueKind == JsonValueKind.String && CellDates.TryParse(cell.GetString() + " 2000", null, out _);

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
