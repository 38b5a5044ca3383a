using System.CommandLine;
using System.Globalization;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>The options that all commands over data share.</summary>
internal sealed class DatasetOptions
{
    private static readonly string[] Severities = ["error", "warning", "note"];
    private readonly ToolTexts _texts;
    private readonly ToolHost _host;
    private readonly FormatRegistry _formats;

    /// <param name="command">The command; the options are added to it.</param>
    /// <param name="texts">The tool's sentences.</param>
    /// <param name="host">The tool's surroundings.</param>
    /// <param name="formats">The formats that are there.</param>
    /// <param name="use">What the command does with the data.</param>
    public DatasetOptions(Command command, ToolTexts texts, ToolHost host, FormatRegistry formats, DatasetUse use = DatasetUse.Judge)
    {
        (_texts, _host, _formats) = (texts, host, formats);
        From = new Option<string>("--from") { Description = texts["opt-from"], HelpName = texts["help-from"], DefaultValueFactory = _ => InputReader.Auto };
        With = new Option<string[]>("--with") { Description = texts["opt-with"], HelpName = texts["help-file"] };
        HxlSchema = new Option<string>("--hxl-schema") { Description = texts["opt-hxl-schema"], HelpName = texts["help-file"] };
        FailOn = new Option<string>("--fail-on") { Description = texts["opt-fail-on"], HelpName = "error|warning|note", DefaultValueFactory = _ => "error" };
        MaxFindings = new Option<int>("--max-findings") { Description = texts["opt-max-findings"], HelpName = "N", DefaultValueFactory = _ => new ValidationOptions().MaxFindings };
        Target = new Option<string>("--target") { Description = texts["opt-target"], HelpName = texts["help-level"] };
        Today = new Option<string>("--today") { Description = texts["opt-today"], HelpName = "DATE" };
        SmallCell = new Option<int>("--small-cell") { Description = texts["opt-small-cell"], HelpName = "N", DefaultValueFactory = _ => new ValidationOptions().SmallCell };
        Option[] judging = use switch
        {
            DatasetUse.Judge => [FailOn, MaxFindings, Target, SmallCell, Today],
            DatasetUse.Record => [MaxFindings, Target, SmallCell, Today],
            DatasetUse.Inspect => [Today],
            _ => [],
        };
        foreach (var option in (Option[])[From, With, HxlSchema, .. judging])
            command.Add(option);
        Tables = new TableOptions(command, texts);
    }

    public Option<string> From { get; }

    public Option<string[]> With { get; }

    public Option<string> HxlSchema { get; }

    public Option<string> FailOn { get; }

    public Option<int> MaxFindings { get; }

    public Option<string> Target { get; }

    public Option<int> SmallCell { get; }

    public Option<string> Today { get; }

    private TableOptions Tables { get; }

    /// <summary>The files that belong to each input, the schema among them.</summary>
    public IReadOnlyList<string> Companions(ParseResult parsed) => [.. parsed.GetValue(With) ?? [], .. parsed.GetValue(HxlSchema) is { } schema ? [schema] : Array.Empty<string>()];

    /// <summary>How to read the inputs.</summary>
    public ReadOptions Reading(ParseResult parsed) => Tables.Reading(parsed) with { Schema = parsed.GetValue(HxlSchema), Today = Day(parsed), Layout = Named(parsed).Layout };

    /// <summary>Says which options about tables, and which files beside the inputs, had no effect.</summary>
    /// <param name="idle">What was read.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="spoken">The sentences of the run.</param>
    public async Task TellIdleAsync(IdleOptions idle, ParseResult parsed, ToolTexts spoken)
    {
        foreach (var sentence in (IEnumerable<string>)[.. idle.Sentences(Tables.Reading(parsed), spoken), .. idle.Sentences(parsed.GetValue(With) ?? [], spoken)])
            await _host.Error.WriteLineAsync(sentence);
    }

    /// <summary>The options of the check: those of the configuration, where the command line says nothing.</summary>
    public ValidationOptions Validation(ParseResult parsed, ValidationConfiguration? configuration = null)
    {
        var below = configuration?.ToOptions() ?? new ValidationOptions();
        return below with
        {
            Today = Day(parsed),
            Target = parsed.GetValue(Target) is { } level ? Level(level) : below.Target,
            SmallCell = !IsGiven(parsed, SmallCell) ? below.SmallCell : parsed.GetValue(SmallCell) is var least and > 0 ? least : throw Bad("--small-cell", "1, 2, 3…"),
            MaxFindings = !IsGiven(parsed, MaxFindings) ? below.MaxFindings : parsed.GetValue(MaxFindings) is var most and > 0 ? most : throw Bad("--max-findings", "1, 2, 3…"),
        };
    }

    private DateOnly Day(ParseResult parsed) => parsed.GetResult(Today) is not null && parsed.GetValue(Today) is { } text ? Date(text) : _host.Today;

    public Severity Threshold(ParseResult parsed, ValidationConfiguration? configuration = null) => Array.IndexOf(Severities, parsed.GetValue(FailOn)) switch
    {
        _ when configuration?.FailOn is { } configured && !IsGiven(parsed, FailOn) => configured,
        0 => Severity.Error,
        1 => Severity.Warning,
        2 => Severity.Note,
        _ => throw Bad("--fail-on", string.Join(", ", Severities)),
    };

    /// <summary>The format that was named; null for auto.</summary>
    public string? Format(ParseResult parsed)
    {
        var (name, layout) = Named(parsed);
        if (name is null)
            return null;
        if (_formats.Reader(name) is not { } reader)
            throw Unknown(name, _formats.Formats.Where(f => _formats.Reader(f.Id) is not null));
        if (layout is not null && !reader.Format.Versions.Contains(layout))
            throw new UsageException(_texts.Format("bad-layout", new DiagnosticArgument("known", string.Join(", ", reader.Format.Versions))));
        return name;
    }

    public UsageException Unknown(string name, IEnumerable<FormatInfo> known, string key = "unknown-format")
        => new(_texts.Format(key, new DiagnosticArgument("name", name), new DiagnosticArgument("known", string.Join(", ", known.Select(f => f.Id)))));

    public UsageException Bad(string option, string allowed)
        => new(_texts.Format("bad-value", new DiagnosticArgument("option", option), new DiagnosticArgument("allowed", allowed)));

    /// <summary>The format and behind it the layout, as records spell the two in their source; null for what was not named.</summary>
    private (string? Format, string? Layout) Named(ParseResult parsed) => parsed.GetValue(From)?.Split('/', 2) switch
    {
        null or [InputReader.Auto] => (null, null),
        [var name, var layout] => (name, layout),
        var parts => (parts[0], null),
    };

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private Sensitivity Level(string text) => text switch
    {
        "public" => Sensitivity.Public,
        "restricted" => Sensitivity.Restricted,
        "confidential" => Sensitivity.Confidential,
        "strictly-confidential" => Sensitivity.StrictlyConfidential,
        _ => throw Bad("--target", "public, restricted, confidential, strictly-confidential"),
    };

    private DateOnly Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw new UsageException(_texts["bad-date"]);
}
