using System.Text;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>The values that an <c>enum</c> lists.</summary>
internal sealed class AllowedValues
{
    private const int ListedInFull = 12;
    private const int ListedOtherwise = 8;

    private readonly NameTable _texts;
    private readonly List<JsonElement> _containers = [];

    /// <summary>Takes the values of an array.</summary>
    public AllowedValues(JsonElement list)
    {
        var texts = new List<string>();
        var listed = new List<string>();
        foreach (var value in list.EnumerateArray())
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    if (!texts.Contains(value.GetString()!))
                        texts.Add(value.GetString()!);
                    break;
                case JsonValueKind.Number:
                    Numbers.Add(Encoding.UTF8.GetBytes(value.GetRawText()));
                    break;
                case JsonValueKind.Object or JsonValueKind.Array:
                    _containers.Add(value.Clone());
                    break;
                case JsonValueKind.True:
                    True = true;
                    break;
                case JsonValueKind.False:
                    False = true;
                    break;
                default:
                    Null = true;
                    break;
            }

            listed.Add(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
        }

        _texts = new NameTable(texts);
        Listed = listed.Count <= ListedInFull
            ? string.Join(", ", listed)
            : string.Join(", ", listed.Take(ListedOtherwise)) + ", …";
    }

    /// <summary>The values for a person to read: all of a short list, the first ones of a long one.</summary>
    public string Listed { get; }

    /// <summary>The texts among the values.</summary>
    public IReadOnlyList<string> Texts => _texts.Names;

    /// <summary>The numbers among the values, as they are written.</summary>
    public List<byte[]> Numbers { get; } = [];

    /// <summary>Whether true is among the values.</summary>
    public bool True { get; }

    /// <summary>Whether false is among the values.</summary>
    public bool False { get; }

    /// <summary>Whether null is among the values.</summary>
    public bool Null { get; }

    /// <summary>Whether a text, escapes resolved, is among the values.</summary>
    public bool HasText(ReadOnlySpan<byte> text) => _texts.Find(text) >= 0;

    /// <summary>Whether a number is among the values.</summary>
    public bool HasNumber(ReadOnlySpan<byte> lexeme)
    {
        foreach (var number in Numbers)
        {
            if (ExactNumber.Same(number, lexeme))
                return true;
        }

        return false;
    }

    /// <summary>Whether an object or array is among the values.</summary>
    public bool HasContainer(JsonElement value)
    {
        foreach (var container in _containers)
        {
            if (JsonEquality.Same(container, value))
                return true;
        }

        return false;
    }
}
