using System.Runtime.CompilerServices;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The structure messages among the inputs of a run: what the data of the run are checked against without being told. They are known
/// by their first bytes, and read once for the run, in its order, when the first of it is read. Where nothing of it is data, there are none.
/// </summary>
internal sealed class StructuresBeside
{
    /// <summary>One for the inputs of each run, for as long as that goes on.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<SiblingFile>, StructuresBeside> Runs = [];

    private readonly Dictionary<string, List<Diagnostic>> _findings = new(StringComparer.Ordinal);

    /// <summary>What is in them; null for none.</summary>
    public Structures? Structures { get; private set; }

    /// <summary>What is in the structure messages of a run. Of two that read them at the same time each gets the same.</summary>
    /// <param name="inputs">The inputs of the run.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async ValueTask<StructuresBeside> OfAsync(IReadOnlyList<SiblingFile> inputs, CancellationToken cancellationToken)
    {
        if (inputs.Count < 2)
            return new StructuresBeside();
        if (Runs.TryGetValue(inputs, out var known))
            return known;
        var read = new StructuresBeside();
        await read.ReadAsync(inputs, cancellationToken).ConfigureAwait(false);
        return Runs.GetValue(inputs, _ => read);
    }

    /// <summary>What is wrong with an input as a structure message; null where it is not used as one.</summary>
    /// <param name="name">The input.</param>
    public IReadOnlyList<Diagnostic>? FindingsOf(string name) => _findings.GetValueOrDefault(name);

    private async ValueTask ReadAsync(IReadOnlyList<SiblingFile> inputs, CancellationToken cancellationToken)
    {
        var (messages, hasData) = (new List<SiblingFile>(), false);
        foreach (var input in inputs)
        {
            if (await OpenAsync(input, cancellationToken).ConfigureAwait(false) is not { } source)
            {
                // What is read but once, or cannot be opened, may well be data.
                hasData = true;
                continue;
            }

            await using var _ = source.ConfigureAwait(false);
            if (Peeks.IsStructures(source.Peek))
                messages.Add(input);
            else
                hasData = hasData || await new SdmxReader().RecognisesAsync(source, cancellationToken).ConfigureAwait(false);
        }

        var structures = new Structures();
        foreach (var message in hasData ? messages : [])
        {
            if (await OpenAsync(message, cancellationToken).ConfigureAwait(false) is not { } source)
                continue;
            await using var _ = source.ConfigureAwait(false);
            Structures = structures;
            try
            {
                structures.Read(source, _findings[message.Name] = []);
            }
            catch (IOException)
            {
                // It breaks off: told as one that is damaged, on its own turn.
                _findings[message.Name].Add(new Diagnostic(SdmxDiagnostics.NotStructures) { Origin = new Origin { Input = message.Name } });
            }
        }

        structures.Finish();
    }

    /// <summary>Opens an input; null for one that cannot be opened, which is told on its own turn.</summary>
    private static async ValueTask<FormatSource?> OpenAsync(SiblingFile input, CancellationToken cancellationToken)
    {
        try
        {
            return await input.OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
