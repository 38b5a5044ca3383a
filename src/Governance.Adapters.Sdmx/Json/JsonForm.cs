using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Goes through a document whose form is known. A value of another kind than the form says, and a member that stands there twice,
/// is told at its place and passed over; members that are not known are passed over, as the standard asks of readers. Null says the
/// same as nothing.
/// </summary>
/// <param name="json">The document.</param>
/// <param name="tell">Told of lines and columns.</param>
internal sealed class JsonForm(JsonStream json, Action<int, int> tell)
{
    /// <summary>Where the value stands.</summary>
    public (int Line, int Column) Here => (json.Line, json.Column);

    /// <summary>Whether nothing is said.</summary>
    public bool IsNull => json.Type == JsonTokenType.Null;

    /// <summary>Whether the value is an object.</summary>
    public bool IsObject => json.Type == JsonTokenType.StartObject;

    /// <summary>Whether the value is a text.</summary>
    public bool IsText => json.Type == JsonTokenType.String;

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next() => json.Next();

    /// <summary>Tells of a place.</summary>
    public void Tell((int Line, int Column) at) => tell(at.Line, at.Column);

    /// <summary>Reads the members of the object that begins here.</summary>
    /// <param name="read">Reads the value of a member by its name; what it leaves is passed over.</param>
    /// <returns>Whether it is an object.</returns>
    public bool Members(Action<string> read)
    {
        if (!Is(JsonTokenType.StartObject))
            return false;
        var depth = json.Depth;
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (json.Next() && json.Depth > depth)
        {
            var (name, at) = (json.Text, Here);
            json.Next();
            if (met.Add(name))
                read(name);
            else
                Tell(at);
            PassLeft();
        }

        return true;
    }

    /// <summary>Reads the items of the array that begins here.</summary>
    /// <param name="read">Reads an item; what it leaves is passed over.</param>
    /// <returns>Whether there is one that says anything.</returns>
    public bool Each(Action read)
    {
        if (!Is(JsonTokenType.StartArray))
            return false;
        var depth = json.Depth;
        var isAny = false;
        while (json.Next() && json.Depth > depth)
        {
            isAny |= !IsNull;
            read();
            PassLeft();
        }

        return isAny;
    }

    /// <summary>The text that stands here; null for none.</summary>
    public string? Text() => Is(JsonTokenType.String) && json.Text.Length > 0 ? json.Text : null;

    /// <summary>The text, number or truth value that stands here, as text; null for none.</summary>
    public string? Scalar() => json.Type switch
    {
        JsonTokenType.Number => json.Text,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => Text(),
    };

    private bool Is(JsonTokenType type)
    {
        if (json.Type == type)
            return true;
        if (!IsNull)
            Tell(Here);
        return false;
    }

    /// <summary>Passes over a value that begins here: what has been read ends here.</summary>
    private void PassLeft()
    {
        if (json.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            json.Skip();
    }
}
