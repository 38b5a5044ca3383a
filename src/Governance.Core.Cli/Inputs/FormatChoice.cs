using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Cli.Inputs;

/// <summary>Chooses the reader of an input: the one that was named, that the team has set, or that knows the input.</summary>
/// <param name="formats">The formats.</param>
/// <param name="format">The format that was named; null for none.</param>
/// <param name="settings">What the team has set; null for nothing.</param>
/// <param name="report">Told why an input has no reader.</param>
internal sealed class FormatChoice(FormatRegistry formats, string? format, ValidationConfiguration? settings, Action<Diagnostic> report)
{
    /// <summary>The reader; null where there is none, which was told then.</summary>
    public async ValueTask<FormatReader?> ReaderAsync(InputFile file, FormatSource source, CancellationToken cancellationToken)
    {
        var origin = new Origin { Input = file.Name };
        if (format is not null)
            return formats.Reader(format);
        if (settings?.Input(file.Name)?.Format is { } set)
        {
            if (formats.Reader(set) is not { } reader)
                report(new Diagnostic(RunDescriptors.AdapterMissing, new DiagnosticArgument("format", set)) { Origin = origin });
            return formats.Reader(set);
        }

        var found = await formats.RecogniseAsync(source, cancellationToken);

        // Any JSON looks like core JSON from its first bytes: a partner's format that knows it is closer.
        if (found.Any(r => r is not CoreJsonReader))
            found = [.. found.Where(r => r is not CoreJsonReader)];
        if (found.Count == 1)
            return found[0];

        // Core JSON has two forms that look alike from their first bytes; the name decides between them.
        if (found.Count > 1 && found.All(r => r is CoreJsonReader))
            return found.OfType<CoreJsonReader>().OrderByDescending(r => r.Claims(file.Name)).First();
        report(found.Count == 0
            ? await WhyNoneAsync(file, source, origin, cancellationToken)
            : new Diagnostic(RunDescriptors.SeveralFormats, new DiagnosticArgument("formats", string.Join(", ", found.Select(r => r.Format.Id)))) { Origin = origin });
        return null;
    }

    /// <summary>Why no format knows an input. A folder may hold files of any kind, of which nothing more is said.</summary>
    private static async ValueTask<Diagnostic> WhyNoneAsync(InputFile file, FormatSource source, Origin origin, CancellationToken cancellationToken)
    {
        if (source.Peek.Span.IndexOf("PAXLST:D:"u8) >= 0)
            return new Diagnostic(RunDescriptors.PassengerList) { Origin = origin };
        if (source.Peek.IsEmpty)
            return new Diagnostic(ShapeDescriptors.EmptyInput) { Origin = origin };
        if (file.FromFolder)
            return new Diagnostic(RunDescriptors.FileNotChecked) { Origin = origin };
        return await Tables.WhyUnreadAsync(source, cancellationToken) ?? new Diagnostic(RunDescriptors.FormatNotRecognised) { Origin = origin };
    }
}
