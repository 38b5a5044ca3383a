using System.Globalization;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>Reads <c>governance.json</c>, which <c>schemas/configuration/governance.schema.json</c> describes.</summary>
internal sealed class ConfigurationReader
{
    private static readonly CheckedJson File = new("governance");
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly string _name;
    private readonly List<Diagnostic> _findings = [];

    private ConfigurationReader(ReadOnlyMemory<byte> utf8, string name)
    {
        _utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        _name = name;
    }

    public static ValidationConfiguration? Read(ReadOnlyMemory<byte> utf8, string name, Action<Diagnostic> report, IReadOnlyList<DiagnosticDescriptor> codes)
    {
        using var document = File.Read(utf8, name, report);
        if (document is null)
            return null;
        var reader = new ConfigurationReader(utf8, name);
        var configuration = reader.Configuration(document.RootElement);
        reader.CheckCodes(configuration, codes.Select(c => c.Code).ToHashSet(StringComparer.Ordinal));
        foreach (var finding in reader._findings)
            report(finding);
        if (reader._findings.Count > 0)
            return null;
        return Text(document.RootElement, "profile") is { } profile ? configuration.Over(ConfigurationProfiles.Find(profile)!) : configuration;
    }

    private ValidationConfiguration Configuration(JsonElement root) => new()
    {
        Language = Text(root, "language"),
        FailOn = Level(root, "failOn"),
        Target = Text(root, "target") is { } target ? Enum.GetValues<Sensitivity>().First(s => JsonNamingPolicy.KebabCaseLower.ConvertName(s.ToString()) == target) : null,
        SmallCell = Number(root, "smallCell"),
        MaxFindings = Number(root, "maxFindings"),
        MaxRecordBytes = root.TryGetProperty("limits", out var limits) ? Number(limits, "recordBytes") : null,
        Inputs = [.. Items(root, "inputs").Select(Input)],
        Rules = [.. Items(root, "rules").Select(r => new RuleSetting { Code = Text(r, "code")!, Severity = Level(r, "severity"), Path = Text(r, "path"), Kind = Text(r, "kind") })],
        Suppressions = [.. Items(root, "suppressions").Select(Suppression)],
        Adapters = [.. Items(root, "adapters").Select((a, i) => new NeededAdapter(a.GetString()!, At($"/adapters/{i}")))],
    };

    private static InputSetting Input(JsonElement input) => new()
    {
        Path = Text(input, "path")!,
        Format = Text(input, "format"),
        Layout = Text(input, "layout"),
        Companions = [.. Items(input, "with").Select(w => w.GetString()!)],
    };

    private Suppression Suppression(JsonElement one, int index)
    {
        var pointer = string.Create(CultureInfo.InvariantCulture, $"/suppressions/{index}");
        if (!one.TryGetProperty("path", out _) && !one.TryGetProperty("record", out _))
            Add(ShapeDescriptors.MissingProperty, pointer, new DiagnosticArgument("property", "record"));
        var day = Text(one, "expires")!.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return new Suppression
        {
            Code = Text(one, "code")!,
            Path = Text(one, "path"),
            Record = Text(one, "record"),
            Pointer = Text(one, "pointer"),
            Reason = Text(one, "reason")!,
            Owner = Text(one, "owner")!,
            // The schema knows the lengths of months, not which years are leap years.
            Expires = new DateOnly(day[0], day[1], Math.Min(day[2], DateTime.DaysInMonth(day[0], day[1]))),
            Origin = At(pointer),
        };
    }

    /// <summary>A code that nobody reports is a slip of the pen; one about the run is no matter of taste. Those of adapters that may not be loaded are let be.</summary>
    private void CheckCodes(ValidationConfiguration configuration, HashSet<string> known)
    {
        foreach (var (code, pointer) in configuration.Rules.Select((r, i) => (r.Code, $"/rules/{i}/code")).Concat(configuration.Suppressions.Select((s, i) => (s.Code, $"/suppressions/{i}/code"))))
        {
            if (code.StartsWith("GC8", StringComparison.Ordinal))
                Add(RunDescriptors.CodeOfTheRun, pointer);
            else if (!known.Contains(code) && (configuration.Adapters.Count == 0 || code.StartsWith("GC", StringComparison.Ordinal)))
                Add(RunDescriptors.UnknownCode, pointer);
        }
    }

    private void Add(DiagnosticDescriptor descriptor, string pointer, params DiagnosticArgument[] arguments)
        => _findings.Add(new Diagnostic(descriptor, arguments) { Pointer = pointer, Origin = At(pointer) });

    private Origin At(string pointer)
    {
        var place = TextPosition.Start.After(_utf8.Span[..PointerLocator.Offset(_utf8.Span, pointer)]);
        return new Origin { Input = _name, Offset = place.Offset, Line = place.Line, Column = place.Column };
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement of, string name)
        => of.TryGetProperty(name, out var list) ? list.EnumerateArray() : default(JsonElement.ArrayEnumerator);

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static int? Number(JsonElement of, string name) => of.TryGetProperty(name, out var number) ? (int)number.GetDouble() : null;

    private static Severity? Level(JsonElement of, string name) => Text(of, name) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => null,
    };
}
