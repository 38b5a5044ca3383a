using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Testing;

/// <summary>What a reader made of one input.</summary>
internal sealed class Reading(IReadOnlyList<ReadItem> items)
{
    private static readonly ValidationOptions ShapeOnly = new() { RunRules = false };
    private IReadOnlyList<Diagnostic> _findings = [];

    public IReadOnlyList<ReadItem> Items { get; } = items;

    public IReadOnlyList<Record> Records { get; } = [.. items.Where(i => i.Record is not null).Select(i => i.Record!)];

    /// <summary>
    /// What the reader found, and what the schema says of its records, led back to where it came from: all that a user sees.
    /// </summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Everything that was read, to compare two readings.</summary>
    public string Everything => string.Join('\n', Items.Select(i =>
        (i.Record is null ? "-" : RecordJson.ToJson(i.Record)) + " " + i.Origin.Start + string.Concat(i.Findings.Select(f => $" {f.Code} {f.Pointer} {f.Origin} {string.Join(',', f.Arguments)}"))));

    /// <summary>Asks the schema, and the origins where things stand: both may bring faults of an adapter to light.</summary>
    public void Judge() => _findings = [.. Items.SelectMany(i => i.Findings.Concat(Shape(i)))];

    /// <summary>Findings that another reading does not have, as often as they are there.</summary>
    public IReadOnlyList<Diagnostic> NewSince(Reading before)
    {
        var known = before.Findings.GroupBy(Same).ToDictionary(g => g.Key, g => g.Count());
        var added = new List<Diagnostic>();
        foreach (var finding in Findings)
        {
            var key = Same(finding);
            if (known.GetValueOrDefault(key) > 0)
                known[key]--;
            else
                added.Add(finding);
        }

        return added;
    }

    private static (string, string, long?, string?, string?, string?) Same(Diagnostic finding)
        => (finding.Code, finding.Pointer, finding.Origin.Row ?? finding.Origin.Line, finding.Origin.CellColumn, finding.Origin.Sheet, finding.Origin.Field);

    private static List<Diagnostic> Shape(ReadItem item)
    {
        var found = new List<Diagnostic>();
        if (item.Record is not null)
        {
            Validator.Default.Validate(
                Encoding.UTF8.GetBytes(RecordJson.ToJson(item.Record)),
                f => found.Add(new Diagnostic(f.Descriptor, f.Arguments) { Pointer = f.Pointer, Origin = item.Origin.Locate(f.Pointer) }),
                ShapeOnly);
        }

        return found;
    }
}
