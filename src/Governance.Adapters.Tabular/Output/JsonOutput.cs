using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Adapters.Tabular;

/// <summary>A table as a JSON list of rows, one a line, every cell a text. It needs no apostrophe against formulas.</summary>
internal sealed class JsonOutput(Stream output) : TableOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private bool _isLater;

    public override bool HasSheets => false;

    public override async ValueTask<string?> BeginAsync(ITablePlan plan, CancellationToken cancellationToken)
    {
        foreach (var row in plan.Head)
            await RowAsync(row, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public override ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken)
        => RowAsync([.. cells.Select(FormulaText.Unprotect)], cancellationToken);

    public override async ValueTask DisposeAsync()
        => await output.WriteAsync(_isLater ? "\n]\n"u8.ToArray() : "[]\n"u8.ToArray()).ConfigureAwait(false);

    private async ValueTask RowAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken)
    {
        await output.WriteAsync(_isLater ? ",\n"u8.ToArray() : "[\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        _isLater = true;
        var writer = new Utf8JsonWriter(output, Options);
        await using var _ = writer.ConfigureAwait(false);
        writer.WriteStartArray();
        foreach (var cell in cells)
            writer.WriteStringValue(cell);
        writer.WriteEndArray();
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
