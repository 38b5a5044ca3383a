using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>
/// The lists that a schema names by an address. Nothing is fetched: a file that was given with the input stands for the address
/// whose last part is its name.
/// </summary>
/// <param name="companions">The files given with the input.</param>
/// <param name="maxRowBytes">Longest row that is read.</param>
internal sealed class ListFiles(IReadOnlyList<FormatSource> companions, int maxRowBytes)
{
    private readonly SchemaMemory _memory = new();

    /// <summary>The values of a list; null where no file stands for it, or where it is larger than may be held.</summary>
    /// <param name="address">The address.</param>
    /// <param name="tag">The columns whose values are meant; null for all of them.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlySet<string>?> ReadAsync(string address, TagPattern? tag, CancellationToken cancellationToken)
    {
        var name = NameOf(address.Trim());
        if (name.Length == 0 || companions.FirstOrDefault(c => string.Equals(NameOf(c.Name), name, StringComparison.OrdinalIgnoreCase)) is not { } file)
            return null;
        var values = new HashSet<string>(StringComparer.Ordinal);
        // Another rule may have read it before.
        await using var whole = (await file.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        await foreach (var item in HxlReader.ItemsAsync(file, new ReadOptions { MaxRecordBytes = maxRowBytes }, cancellationToken).ConfigureAwait(false))
        {
            if (item.Role != RowRole.Data)
                continue;
            foreach (var column in TaggedColumn.Of(item.Table).Where(c => tag?.Matches(c.Tag) != false))
            {
                if (!new CheckedRow(item.Row).TryText(column, out var text) || !values.Add(PlainText.Spaced(text)))
                    continue;
                if (!_memory.TryHold(SchemaMemory.PerFingerprint + (text.Length * sizeof(char))))
                    return null;
            }
        }

        return values.Count == 0 ? null : values;
    }

    /// <summary>The last part of an address or path, without what a server is asked besides.</summary>
    private static string NameOf(string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile ? Uri.UnescapeDataString(uri.AbsolutePath) : address;
        return path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
    }
}
