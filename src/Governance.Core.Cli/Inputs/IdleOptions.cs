using Governance.Adapters.Tabular;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Core.Cli.Inputs;

/// <summary>Notices options about inputs that none of them is made for, so that nobody takes them for applied.</summary>
internal sealed class IdleOptions
{
    /// <summary>The format whose JSON is no list of rows, but a message that says how its numbers and times are spelled.</summary>
    private const string MessageFormat = "sdmx";

    private bool _sawAny;
    private bool _sawWorkbook;
    private bool _sawText;
    private bool _sawList;
    private bool _sawCounts;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Whether something asks for the country of the inputs.</summary>
    public bool TakesCountry { get; set; }

    /// <summary>Takes an input that is read.</summary>
    /// <param name="peek">Its first bytes.</param>
    /// <param name="reader">What reads it.</param>
    public void Saw(ReadOnlySpan<byte> peek, FormatReader reader)
    {
        _sawAny = true;
        TakesCountry |= reader.Format.TakesCountry;
        if (peek.StartsWith("PK"u8) || peek.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF]))
            _sawWorkbook = true;
        else if (JsonTableReader.IsJson(peek))
            _sawList |= reader is not CoreJsonReader && reader.Format.Id != MessageFormat;
        else
            _sawText |= !IsOtherwise(peek.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8));
        _sawCounts |= (_sawWorkbook || _sawText || _sawList) && reader.Format.Id != MessageFormat && reader.Format.Reads.Any(t => t == typeof(MobilityCount) || t == typeof(Observation));
    }

    /// <summary>Takes a file that was given beside the inputs and was read.</summary>
    public void SawRead(string companion) => _read.Add(companion);

    /// <summary>What is to be told of the files that were given beside the inputs; nothing of one that is not there, which is told otherwise.</summary>
    /// <param name="companions">The files, as they were named.</param>
    /// <param name="texts">The tool's sentences.</param>
    public IEnumerable<string> Sentences(IEnumerable<string> companions, ToolTexts texts)
        => _sawAny ? companions.Distinct().Where(c => !_read.Contains(c) && File.Exists(c)).Select(c => texts.Format("idle-with", new("option", "--with"), new("file", c))) : [];

    /// <summary>Whether a text is no table: XML, Parquet, a calendar.</summary>
    private static bool IsOtherwise(ReadOnlySpan<byte> start) => start is [(byte)'<', ..] || start.StartsWith("PAR1"u8) || start.StartsWith("BEGIN:VCALENDAR"u8);

    /// <summary>What is to be told; nothing where no input was read, as then more is wrong.</summary>
    /// <param name="reading">How the inputs were to be read.</param>
    /// <param name="texts">The tool's sentences.</param>
    public IEnumerable<string> Sentences(ReadOptions reading, ToolTexts texts)
    {
        if (!_sawAny)
            return [];
        var isTable = _sawWorkbook || _sawText;
        return new (bool IsIdle, string Option, string Text)[]
        {
            (reading.Encoding is not null && !_sawText, "--encoding", "idle-text"),
            (reading.Separator is not null && !_sawText, "--separator", "idle-text"),
            (reading.Sheet is not null && !_sawWorkbook, "--sheet", "idle-sheet"),
            (reading.HeaderRow is not null && !isTable, "--header-row", "idle-table"),
            (reading.Dates is not null && !isTable && !_sawList, "--dates", "idle-table"),
            (reading.Country is not null && !TakesCountry, "--country", "idle-country"),
            (reading.AsOf is not null && !_sawCounts, "--as-of", "idle-as-of"),
            (reading.DecimalMark is not null && !isTable && !_sawList, "--decimal", "idle-table"),
        }.Where(o => o.IsIdle).Select(o => texts.Format(o.Text, new DiagnosticArgument("option", o.Option)));
    }
}
