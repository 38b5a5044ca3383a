using System.Runtime.CompilerServices;
using Governance.Core.Json;

namespace Governance.Core.Fixes;

/// <summary>
/// Finds what can be mended in core JSON without changing its meaning: texts that the schema refuses for their spelling alone,
/// and texts that are not in Unicode normalisation form C. Only the strings themselves are edited: the order of members,
/// indents and line ends stay. A record that is not sound JSON is left alone.
/// </summary>
/// <example>
/// <code>
/// await EditedCopy.WriteAsync(source, JsonFixes.ProposeAsync(sameSource), target);
/// </code>
/// </example>
public static class JsonFixes
{
    /// <summary>The edits of an input, in the order of its bytes. Memory stays flat.</summary>
    /// <param name="stream">The input in UTF-8; it is read to its end and stays open.</param>
    /// <param name="options">Options; absent means the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The edits; none where there is nothing to mend.</returns>
    /// <exception cref="IOException">The stream broke.</exception>
    public static async IAsyncEnumerable<Edit> ProposeAsync(Stream stream, FixOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new FixOptions();
        var edits = new Queue<Edit>();
        var fixer = new RecordFixer(options, edits.Enqueue);

        // What is wrong around the records has no spelling to mend.
        using var records = new RecordStream(stream, static _ => { }, new RecordStreamOptions { Layout = options.Layout, MaxRecordBytes = options.MaxRecordBytes });
        while (await records.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (records.TryNext(out var record))
                fixer.Fix(record);
            while (edits.TryDequeue(out var edit))
                yield return edit;
        }
    }
}
