using System.CommandLine;
using System.Runtime.CompilerServices;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli.Commands;

/// <summary>One of the two datasets of <c>governance diff</c>, read once.</summary>
internal sealed class DiffSide
{
    private readonly List<Diagnostic> _found = [];
    private readonly DatasetCheck _check;
    private readonly InputReader _reader;
    private long _given;

    public DiffSide(string path, ParseResult parsed, DatasetOptions options, IdleOptions idle, ToolTexts texts, ToolHost host, FormatRegistry formats, ProgressBar progress)
    {
        _check = Validator.Default.Begin(new ValidationOptions { RunRules = false, Today = host.Today }, _found.Add);
        _reader = new InputReader(formats, _check, host, options.Format(parsed), options.Companions(parsed)) { Progress = progress.Add, Reading = options.Reading(parsed), Idle = idle };
        Files = [.. InputFinder.Find([path], _reader.ReportUnreadable, texts)];
    }

    public IReadOnlyList<InputFile> Files { get; }

    /// <summary>Whether a reader failed: a fault of a program, not of the data.</summary>
    public bool IsFaulty => _reader.IsFaulty;

    /// <summary>Whether all of it could be opened, decoded and recognised: else what is missing would seem to be removed.</summary>
    public bool IsWhole => !_reader.IsUnreadable && !_reader.IsFaulty;

    /// <summary>Records and rows that cannot be compared, as they are none by their shape.</summary>
    public long NotCompared => _check.Summary.Records - _given + _reader.Unconverted;

    /// <summary>Whether something of it was left out.</summary>
    public bool IsIncomplete => NotCompared > 0 || _check.Summary.NotRun > 0;

    /// <summary>What is to be told of the reading; what is wrong with the data is for <c>governance validate</c> to say.</summary>
    public IEnumerable<Diagnostic> Findings => _found.Where(f => f.Code.StartsWith("GC8", StringComparison.Ordinal) || (!IsWhole && f.Severity == Severity.Error));

    /// <summary>The records whose shape is valid.</summary>
    public async IAsyncEnumerable<Record> RecordsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in _reader.RecordsAsync(Files, cancellationToken))
        {
            _given++;
            yield return record;
        }

        _check.Complete();
        _reader.ReportNothing();
    }
}
