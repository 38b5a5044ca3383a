using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Writes a JSON array of flat objects whose values are strings.</summary>
internal sealed class ListWriter : IAsyncDisposable
{
    private const int FlushAt = 64 * 1024;
    private readonly Utf8JsonWriter _writer;

    public ListWriter(Stream output)
    {
        _writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        _writer.WriteStartArray();
    }

    public async ValueTask WriteAsync(IReadOnlyList<string> names, string[] values, CancellationToken cancellationToken)
    {
        _writer.WriteStartObject();
        for (var i = 0; i < names.Count; i++)
            _writer.WriteString(names[i], values[i]);
        _writer.WriteEndObject();
        if (_writer.BytesPending > FlushAt)
            await _writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _writer.WriteEndArray();
        await _writer.DisposeAsync().ConfigureAwait(false);
    }
}
