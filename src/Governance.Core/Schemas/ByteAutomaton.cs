namespace Governance.Core.Schemas;

/// <summary>
/// A pattern as a table over the bytes of a JSON string, from behind its opening quote. The closing quote leads to one of
/// two final states; so does every byte that needs a closer look (escapes) or is no JSON.
/// </summary>
internal sealed class ByteAutomaton
{
    /// <summary>Final: the text does not match, or the exact walker has to look.</summary>
    public const byte Unsure = 254;

    /// <summary>Final: the text is closed and matches.</summary>
    public const byte Matched = 255;

    private const int MostStates = 254;

    private ByteAutomaton(byte[] next) => Next = next;

    /// <summary>The state after a state and a byte: <c>Next[state * 256 + byte]</c>. The first state is 0.</summary>
    public byte[] Next { get; }

    /// <summary>Builds the table, or answers null where it would be too large.</summary>
    public static ByteAutomaton? Build(PatternNode pattern)
    {
        if (StateGraph.Build(pattern) is not { } graph)
            return null;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var states = new List<int[]>();
        var rows = new List<byte[]>();
        int[] groups = [.. graph.Groups(), 256];
        Place(graph.Start());
        for (var i = 0; i < states.Count; i++)
        {
            if (Row(states[i]) is not { } row)
                return null;
            rows.Add(row);
        }

        return new ByteAutomaton([.. rows.SelectMany(row => row)]);

        int Place(int[] state)
        {
            var key = string.Join(',', state);
            if (places.TryGetValue(key, out var known))
                return known;
            if (states.Count == MostStates)
                return -1;
            states.Add(state);
            return places[key] = states.Count - 1;
        }

        byte[]? Row(int[] state)
        {
            var row = new byte[256];
            for (var i = 0; i + 1 < groups.Length; i++)
            {
                var next = graph.Step(state, (byte)groups[i]);
                var place = next.Length == 0 ? Unsure : Place(next);
                if (place < 0)
                    return null;
                row.AsSpan(groups[i]..groups[i + 1]).Fill((byte)place);
            }

            row.AsSpan(0, 0x20).Fill(Unsure);
            row['\\'] = Unsure;
            row['"'] = graph.Accepts(state) ? Matched : Unsure;
            return row;
        }
    }
}
