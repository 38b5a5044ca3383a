using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>The companions of submissions: the form, what its questions mean, and what is wrong with either.</summary>
/// <param name="Form">The form; null where none was given.</param>
/// <param name="Mapping">The mapping; null where none was given.</param>
/// <param name="Repeats">Companions that are tables of repeats, in the order given.</param>
/// <param name="Findings">What is wrong with the files.</param>
internal sealed record SurveyFiles(Form? Form, SurveyMapping? Mapping, IReadOnlyList<CompanionFile> Repeats, IReadOnlyList<Diagnostic> Findings)
{
    private const int MostBytes = 32 * 1024 * 1024;

    /// <summary>Whether a file was given that cannot be used.</summary>
    public bool IsBroken => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>The companions of an input, read whole.</summary>
    public static async Task<SurveyFiles> ReadAsync(FormatSource source, CancellationToken cancellationToken)
    {
        var files = new List<CompanionFile>();
        var findings = new List<Diagnostic>();
        foreach (var companion in source.Companions)
        {
            using var stream = await companion.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
            if (stream.Length > MostBytes)
            {
                findings.Add(new Diagnostic(KoboDiagnostics.NeitherFormNorMapping) { Origin = new Origin { Input = companion.Name } });
                continue;
            }

            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
            files.Add(new CompanionFile(companion.Name, bytes));
        }

        var read = await ReadAsync(files, cancellationToken).ConfigureAwait(false);
        return read with { Findings = [.. findings, .. read.Findings] };
    }

    /// <summary>Files in memory.</summary>
    public static async Task<SurveyFiles> ReadAsync(IReadOnlyList<CompanionFile> files, CancellationToken cancellationToken)
    {
        var read = new SurveyFiles(null, null, [], []);
        foreach (var file in files)
            read = await read.WithAsync(file, cancellationToken).ConfigureAwait(false);
        return read;
    }

    private async Task<SurveyFiles> WithAsync(CompanionFile file, CancellationToken cancellationToken)
    {
        var start = file.Content.Span.TrimStart("\uFEFF \t\r\n"u8);
        if (start is [(byte)'{', ..])
        {
            if (FormJson.Read(file.Content) is { IsForm: true } sheets)
                return Form is null ? this with { Form = FormReader.Of(sheets) } : this with { Findings = [.. Findings, Second(file)] };
            if (Mapping is not null)
                return this with { Findings = [.. Findings, Second(file)] };
            var (mapping, wrong) = MappingFile.Read(file);
            return this with { Mapping = mapping, Findings = [.. Findings, .. wrong] };
        }

        // First of all: a repeat may ask for a name and a type, like a form.
        if (RepeatTables.IsRepeat(file))
            return this with { Repeats = [.. Repeats, file] };
        var source = await FormatSource.OpenAsync(file.Name, new MemoryStream(file.Content.ToArray(), writable: false), cancellationToken: cancellationToken).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        var (form, findings) = await FormReader.ReadAsync(source, cancellationToken).ConfigureAwait(false);
        if (form is not null && Form is not null)
            return this with { Findings = [.. Findings, Second(file)] };
        if (form is not null)
            return this with { Form = form, Findings = [.. Findings, .. findings] };
        return this with { Findings = [.. Findings, .. findings, new Diagnostic(KoboDiagnostics.NeitherFormNorMapping) { Origin = new Origin { Input = file.Name } }] };
    }

    private static Diagnostic Second(CompanionFile file) => new(KoboDiagnostics.SecondFile) { Origin = new Origin { Input = file.Name } };
}
