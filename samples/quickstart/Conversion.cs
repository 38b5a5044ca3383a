using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

/// <summary>Reads a partner's file, checks its records, and writes the valid ones in another format.</summary>
internal static class Conversion
{
    public static async Task RunAsync(FormatRegistry formats, string input, string format, string output, DateOnly today, Action<string> say, CancellationToken cancellationToken)
    {
        await using var source = await FormatSource.OpenAsync(input, File.OpenRead(input), cancellationToken: cancellationToken);
        var reader = await formats.RecogniseAsync(source, cancellationToken) is [var only] ? only : throw new InvalidDataException("No format, or more than one, recognises the input.");
        var writer = formats.Writer(format) ?? throw new ArgumentException("No format of this id is written.", nameof(format));
        var check = Validator.Default.Begin(new ValidationOptions { Today = today }, finding => say($"{finding.Code} {finding.Origin.Row} {MessageCatalog.Render(finding, "fr")}"));
        check.BeginInput(input);

        // Nothing appears under the name of the output before it is committed.
        await using var target = new FileTarget(output);
        var report = await writer.WriteAsync(ValidAsync(), target, new WriteOptions(), cancellationToken);
        check.Complete();
        target.Commit();
        say($"{report.Written} / {report.Read}");
        foreach (var loss in report.Losses)
            say($"{loss.RecordType}{loss.Field}: {loss.Count} {loss.Reason}");

        async IAsyncEnumerable<Record> ValidAsync()
        {
            await foreach (var item in reader.ReadAsync(source, new ReadOptions(), cancellationToken))
            {
                if (check.Check(item))
                    yield return item.Record!;
            }
        }
    }
}
