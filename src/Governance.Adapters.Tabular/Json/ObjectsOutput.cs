using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// A table as a JSON list of objects, one a line: the names of its columns are those of the members. A number of the map is
/// a JSON number, a cell without anything has no member.
/// </summary>
internal sealed class ObjectsOutput(Stream output, bool nests = false) : TableOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private IReadOnlyList<string> _names = [];
    private IReadOnlyList<ColumnKind?> _kinds = [];
    private bool _isLater;

    public override bool HasSheets => false;

    public override int FirstRow(ITablePlan plan) => 1;

    public override ValueTask<string?> BeginAsync(ITablePlan plan, CancellationToken cancellationToken)
    {
        (_names, _kinds) = (Distinct(plan.Names), plan.Kinds);
        return ValueTask.FromResult<string?>(null);
    }

    public override async ValueTask WriteAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken)
    {
        await output.WriteAsync(_isLater ? ",\n"u8.ToArray() : "[\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        _isLater = true;
        var writer = new Utf8JsonWriter(output, Options);
        await using var _ = writer.ConfigureAwait(false);
        writer.WriteStartObject();
        var open = new List<string>();
        for (var i = 0; i < Math.Min(cells.Count, _names.Count); i++)
        {
            if (cells[i].Length == 0)
                continue;
            writer.WritePropertyName(Within(writer, open, _names[i]));
            if (i < _kinds.Count && IsRaw(_kinds[i], cells[i]))
                writer.WriteRawValue(cells[i]);
            else
                writer.WriteStringValue(FormulaText.Unprotect(cells[i]));
        }

        Within(writer, open, "");
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public override async ValueTask DisposeAsync()
        => await output.WriteAsync(_isLater ? "\n]\n"u8.ToArray() : "[]\n"u8.ToArray()).ConfigureAwait(false);

    /// <summary>The names as an object may have them: one that is blank, or stands there already, has the letter of its column.</summary>
    private static List<string> Distinct(IReadOnlyList<string> names)
    {
        var (distinct, taken) = (new List<string>(names.Count), names.ToHashSet(StringComparer.Ordinal));
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Trim().Length == 0 || !met.Add(name))
            {
                do
                    name = $"{name} {ColumnLetters.Of(i)}".Trim();
                while (!taken.Add(name));
            }

            distinct.Add(name);
        }

        return distinct;
    }

    /// <summary>Opens and closes the objects that a name by path stands in, and gives what is left of the name.</summary>
    private string Within(Utf8JsonWriter writer, List<string> open, string name)
    {
        string[] path = nests && !name.StartsWith('/') ? name.Split('/') : [name];
        var same = 0;
        while (same < open.Count && same < path.Length - 1 && open[same] == path[same])
            same++;
        for (; open.Count > same; open.RemoveAt(open.Count - 1))
            writer.WriteEndObject();
        for (; open.Count < path.Length - 1; open.Add(path[open.Count]))
            writer.WriteStartObject(path[open.Count]);
        return path[^1];
    }

    /// <summary>Whether a cell is written as it stands: a number as JSON spells it (no zero in front, no blank, no bare point), or a value in JSON.</summary>
    private static bool IsRaw(ColumnKind? kind, string text)
    {
        // A list under a name that nobody knows is still a list.
        if (kind is not (ColumnKind.Number or ColumnKind.Json) && !(kind is null && text[0] is '[' or '{'))
            return false;
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            if (!reader.Read() || (kind == ColumnKind.Number && reader.TokenType != JsonTokenType.Number) || reader.TokenType == JsonTokenType.String)
                return false;
            reader.Skip();
            return reader.BytesConsumed == bytes.Length && !reader.Read();
        }
        catch (JsonException)
        {
            // Then it is text.
            return false;
        }
    }
}
