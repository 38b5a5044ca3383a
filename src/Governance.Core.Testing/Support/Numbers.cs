using System.Globalization;
using Governance.Core.Json;

namespace Governance.Core.Testing;

/// <summary>
/// Two numbers that differ are two values, or a finding names the cell. Where they are read as one, a converter cuts, rounds or
/// bounds; the raw text in extensions hides that from whoever compares files.
/// </summary>
internal static class Numbers
{
    private const string NoNumber = "§ no value";

    private static readonly (string One, string Other)[] Pairs =
        [("3.2", "3.7"), ("3,2", "3,7"), ("1000001", "1000002"), ("99999999998", "99999999999"), ("-5", "-6")];

    public static async Task CheckAsync(KitRun run, CheckLog log, SampleFile sample, Reading good)
    {
        var before = Values(good);
        foreach (var cell in OfColumns(sample))
        {
            run.Token.ThrowIfCancellationRequested();

            // A column that the map does not know, or whose cells are grouped, is none of numbers.
            var next = (long.Parse(cell.Text, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
            if (await ReadAsync(run, log, sample, good, cell, next).ConfigureAwait(false) is not { } changed || changed == before)
                continue;

            // A code that no list has may stay a partner's text without a finding: as what is no number at all does.
            var unknown = await ReadAsync(run, log, sample, good, cell, NoNumber).ConfigureAwait(false);
            foreach (var (one, other) in Pairs)
            {
                log.Tried();
                if (await ReadAsync(run, log, sample, good, cell, one).ConfigureAwait(false) is { } first
                    && await ReadAsync(run, log, sample, good, cell, other).ConfigureAwait(false) is { } second && first == second && first != unknown)
                {
                    log.Fail(
                        $"{sample.Name}, {Planted.Name(one)} and {Planted.Name(other)} planted",
                        "Two numbers are read as one value and no finding says so: a converter cuts, rounds or bounds them. Return false for what is not understood, or take FieldConverters.Integer.",
                        cell.Place);
                }
            }
        }
    }

    /// <summary>The first cell with a whole number of each column.</summary>
    private static IEnumerable<FileCell> OfColumns(SampleFile sample)
        => sample.Form.Cells(sample.Bytes)
            .Where(c => !c.IsHeader && c.Text.Length is > 0 and < 16 && long.TryParse(c.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .DistinctBy(c => (c.Place.Sheet, c.Place.CellColumn ?? string.Concat(c.Key.Split('/').Select(k => k.All(char.IsAsciiDigit) ? "/*" : "/" + k))));

    /// <summary>The core values with a text in a cell; null where a finding is added, or the reader throws.</summary>
    private static async Task<string?> ReadAsync(KitRun run, CheckLog log, SampleFile sample, Reading good, FileCell cell, string text)
    {
        var planted = sample.With(sample.Form.Replace(sample.Bytes, cell, text));
        return await run.TryReadAsync(planted, $"{sample.Name}, {Planted.Name(text)} planted", log, cell.Place).ConfigureAwait(false) is { } reading && reading.NewSince(good).Count == 0
            ? Values(reading)
            : null;
    }

    private static string Values(Reading reading) => string.Join('\n', reading.Records.Select(r =>
    {
        var kept = r.Extensions;
        r.Extensions = null;
        try
        {
            return RecordJson.ToJson(r);
        }
        finally
        {
            r.Extensions = kept;
        }
    }));
}
