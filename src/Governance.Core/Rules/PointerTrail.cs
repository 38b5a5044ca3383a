using System.Globalization;
using System.Text;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>Where a reader stands in a record, kept without allocation until a JSON Pointer is asked for.</summary>
internal ref struct PointerTrail(Span<PointerTrail.Step> steps)
{
    private readonly Span<Step> _steps = steps;

    /// <summary>Objects and arrays that are open.</summary>
    public int Depth { get; private set; }

    public void Enter(bool isArray)
    {
        Item();
        _steps[Depth++] = new Step { IsArray = isArray, Index = -1 };
    }

    public void Leave() => Depth--;

    /// <summary>Notes where the name of the next member stands.</summary>
    public readonly void Name(int start, int length)
    {
        ref var step = ref _steps[Depth - 1];
        (step.NameStart, step.NameLength) = (start, length);
    }

    /// <summary>Counts a value of the array that is open.</summary>
    public readonly void Item()
    {
        if (Depth > 0 && _steps[Depth - 1].IsArray)
            _steps[Depth - 1].Index++;
    }

    /// <summary>
    /// The pointer to the value that was just read, with <c>*</c> for its last index, so that few are different; for valid
    /// records, whose names the schema knows.
    /// </summary>
    public readonly string Pattern(ReadOnlySpan<byte> record, out int index)
    {
        index = -1;
        var text = new StringBuilder();
        for (var i = Depth - 1; i >= 0; i--)
        {
            var step = _steps[i];
            if (!step.IsArray)
                text.Insert(0, JsonText.Decode(record.Slice(step.NameStart, step.NameLength)));
            else if (index >= 0)
                text.Insert(0, step.Index.ToString(CultureInfo.InvariantCulture));
            else
                (index, text) = (step.Index, text.Insert(0, '*'));
            text.Insert(0, '/');
        }

        return text.ToString();
    }

    /// <summary>The pointer that was made a pattern.</summary>
    public static string Pointer(string pattern, int index)
        => pattern.Replace("*", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public struct Step
    {
        public bool IsArray;
        public int Index;
        public int NameStart;
        public int NameLength;
    }
}
