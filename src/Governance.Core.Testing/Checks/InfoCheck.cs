using System.Text;
using System.Text.RegularExpressions;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Testing;

internal sealed partial class InfoCheck : KitCheck
{
    private static readonly (string Name, string Text)[] OfNobody =
    [
        ("table.csv", "a,b\n1,2\n"), ("page.html", "<!doctype html><html><body>x</body></html>"), ("list.txt", "one\ntwo\n"), ("nothing", ""),
    ];

    public override KitCategory Category => KitCategory.Info;

    public override bool NeedsReader => false;

    public override bool NeedsWriter => false;

    public override async Task RunAsync(KitRun run, CheckLog log)
    {
        var format = run.Subject.Format;
        void Check(bool holds, string otherwise)
        {
            log.Tried();
            if (!holds)
                log.Fail(format.Id, otherwise);
        }

        Check(Kebab().IsMatch(format.Id), "The id is not in kebab-case.");
        Check(!string.IsNullOrWhiteSpace(format.NameEn), "The English name is blank.");
        Check(!string.IsNullOrWhiteSpace(format.NameFr), "The French name is blank.");
        Check(Prefix().IsMatch(format.CodePrefix), "The code prefix is not two to six capital letters, nor GC and two digits.");
        var refusal = Refusal(run.Subject);
        Check(refusal is null, refusal ?? "");
        Check(format.Extensions.All(e => Ending().IsMatch(e)), "A file name ending is not a dot and small letters.");
        Check(format.Versions.Distinct(StringComparer.Ordinal).Count() == format.Versions.Count, "A version is named twice.");
        Check(format.Reads.Concat(format.Writes).All(t => RecordGenerator.Kinds.Contains(t.Name)), "Reads or Writes names a type that is no kind of record.");
        Check(run.Subject.Reader is null || format.Reads.Count > 0, "The reader reads no kind of record: fill Reads.");
        Check(run.Subject.Writer is null || run.Writer.Format.Writes.Count > 0, "The writer writes no kind of record: fill Writes.");
        Check(run.Subject.Reader is null || run.Subject.Writer is null || run.Writer.Format.Id == format.Id, "Reader and writer are of two formats.");
        CheckCodes(format, Check);
        foreach (var sample in run.Subject.Samples.Where(s => s.Form is TableForm))
            Check(!IsOneColumn(sample), $"{sample.Name} has one column under its form: is the separator right? A table with semicolons is FileForm.Table(';').");
        if (run.Subject.Reader is null)
            return;
        await CheckRecognitionAsync(run, Check).ConfigureAwait(false);
        await CheckReportedAsync(run, Check).ConfigureAwait(false);
    }

    /// <summary>Why a registry does not take the format, such as a prefix that is taken; null where it does.</summary>
    private static string? Refusal(FormatSubject subject)
    {
        try
        {
            FormatRegistry.Create(f => f.Add(subject.Reader, subject.Writer));
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>A table that another character separates is one column to its form, and nothing that is tried on it means anything.</summary>
    private static bool IsOneColumn(SampleFile sample)
    {
        var cells = sample.Form.Cells(sample.Bytes);
        return cells.All(c => !c.IsHeader || c.Place.CellColumn == "A") && cells.Any(c => c.IsHeader && c.Text.AsSpan().IndexOfAny([',', ';', '\t', '|']) >= 0);
    }

    private static void CheckCodes(FormatInfo format, Action<bool, string> check)
    {
        foreach (var code in format.Codes)
        {
            var (en, fr) = (MessageCatalog.Text(code, "en"), MessageCatalog.Text(code, "fr"));
            check(en is { What: not null, Why: not null, Mend: not null }, $"{code.Code} has no English what, why and mend: embed messages/en.json.");
            check(fr.Message != en.Message && fr is { What: not null, Why: not null, Mend: not null }, $"{code.Code} has no French texts: embed messages/fr.json.");
            check(Placeholders(en.Message).SetEquals(Placeholders(fr.Message)), $"{code.Code} has other placeholders in French than in English.");
        }

        // Codes of the libraries an adapter stands on are listed too; those of its own have its prefix.
        var own = format.Codes.Where(c => c.Code.StartsWith(format.CodePrefix, StringComparison.Ordinal)).Select(c => c.Owner.Assembly).ToHashSet();
        foreach (var code in format.Codes.Where(c => !format.CodePrefix.StartsWith("GC", StringComparison.Ordinal) && own.Contains(c.Owner.Assembly)))
            check(code.Code.StartsWith(format.CodePrefix, StringComparison.Ordinal), $"{code.Code} does not start with the prefix {format.CodePrefix}.");
        check(format.Codes.Count == 0 || format.Codes.Any(c => c.Code.StartsWith(format.CodePrefix, StringComparison.Ordinal)), "No code starts with the prefix.");
        check(format.Codes.Select(c => c.Code).Distinct(StringComparer.Ordinal).Count() == format.Codes.Count, "A code is listed twice.");
    }

    private static async Task CheckRecognitionAsync(KitRun run, Action<bool, string> check)
    {
        foreach (var sample in run.Subject.Samples)
        {
            check(await RecognisesAsync(run, sample).ConfigureAwait(false) == true, $"{sample.Name} is not recognised.");
            for (var length = 0; length < sample.Bytes.Length; length += 1 + (sample.Bytes.Length / 100))
                check(await RecognisesAsync(run, sample.With(sample.Bytes[..length].ToArray())).ConfigureAwait(false) is not null, $"Looking at {sample.Name} cut after {length} bytes throws.");
        }

        foreach (var other in OfNobody.Select(o => new SampleFile(o.Name, Encoding.UTF8.GetBytes(o.Text), FileForm.Bytes)).Concat(run.Subject.Counterexamples))
            check(await RecognisesAsync(run, other).ConfigureAwait(false) == false, $"{other.Name} is recognised and is of another format.");
    }

    /// <summary>Whether the format recognises an input; null where it throws.</summary>
    private static async Task<bool?> RecognisesAsync(KitRun run, SampleFile file)
    {
        var source = await run.OpenAsync(file, new EndlessGuard(file.Bytes)).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        try
        {
            return await run.Reader.RecognisesAsync(source, run.Token).ConfigureAwait(false);
        }
        catch (Exception) when (!run.Token.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Codes and kinds that come up in good, planted and hostile files are those that are declared.</summary>
    private static async Task CheckReportedAsync(KitRun run, Action<bool, string> check)
    {
        var format = run.Subject.Format;
        var declared = format.Codes.ToHashSet();
        var files = run.Subject.Samples.SelectMany(s => s.Form.Cells(s.Bytes).SelectMany(c => (string[])["§ no value", "\0", ""], (c, text) => s.With(s.Form.Replace(s.Bytes, c, text))).Prepend(s))
            .Concat(HostileFiles.All(new Random(run.Options.Seed)).Select(h => new SampleFile(h.Name, h.Content, FileForm.Bytes)));
        var (codes, kinds) = (new HashSet<DiagnosticDescriptor>(), new HashSet<Type>());
        foreach (var file in files)
        {
            Reading reading;
            try
            {
                reading = await run.ReadAsync(file).ConfigureAwait(false);
            }
            catch (AdapterFault fault)
            {
                check(false, $"{file.Name}: {fault.Message}");
                continue;
            }

            // Each is said once, however many files it comes up in.
            foreach (var code in reading.Items.SelectMany(i => i.Findings).Select(f => f.Descriptor).Where(codes.Add))
                check(declared.Contains(code) || code.Owner.Assembly == typeof(Record).Assembly, $"{code.Code} is reported and not listed in FormatInfo.Codes.");
            foreach (var kind in reading.Records.Select(r => r.GetType()).Where(kinds.Add))
                check(format.Reads.Contains(kind), $"{kind.Name} is read and not listed in FormatInfo.Reads.");
        }
    }

    private static HashSet<string> Placeholders(string sentence) => [.. Placeholder().Matches(sentence).Select(m => m.Value)];

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"\A([A-Z]{2,6}|GC[0-9]{1,2})\z")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\A\.[a-z0-9.]+\z")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Placeholder();
}
