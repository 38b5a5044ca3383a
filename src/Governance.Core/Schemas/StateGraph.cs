using System.Collections;

namespace Governance.Core.Schemas;

/// <summary>A pattern as a graph of states over UTF-8 bytes, with free steps, from which a table is made.</summary>
internal sealed class StateGraph
{
    /// <summary>Counts in braces are written out, so a graph may become large; beyond this there is no table.</summary>
    private const int MostStates = 4000;

    private readonly List<(byte From, byte To, int Target)[]> _edges = [];
    private readonly List<List<(int Target, Condition When)>> _free = [];
    private readonly int _search;
    private readonly int _accept;

    private StateGraph(PatternNode pattern)
    {
        // A match may begin anywhere, and when it is complete nothing can undo it.
        _search = Add([(0, 255, 0)]);
        _accept = Add([(0, 255, 1)]);
        var first = Add();
        Free(_search, first);
        Free(Build(pattern, first), _accept);
    }

    private enum Condition
    {
        Always,
        AtStart,
        AtEnd,
    }

    /// <summary>Builds the graph, or answers null where it would be too large.</summary>
    public static StateGraph? Build(PatternNode pattern)
    {
        try
        {
            return new StateGraph(pattern);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The least byte of each group of bytes that no part of the pattern tells apart; the first group starts at 0.</summary>
    public IEnumerable<int> Groups() =>
        _edges.SelectMany(edges => edges).SelectMany(edge => new[] { (int)edge.From, edge.To + 1 }).Append(0).Where(b => b < 256).Distinct().Order();

    /// <summary>The states before the first byte.</summary>
    public int[] Start() => Closure([_search], Condition.AtStart);

    /// <summary>The states after a byte; none if no match can follow.</summary>
    public int[] Step(int[] states, byte b)
    {
        var next = new List<int>();
        foreach (var state in states)
        {
            foreach (var (from, to, target) in _edges[state])
            {
                if (b >= from && b <= to)
                    next.Add(target);
            }
        }

        return next.Count == 0 ? [] : Closure(next, Condition.Always);
    }

    /// <summary>Whether the text matches if it ends here.</summary>
    public bool Accepts(int[] states) => Array.IndexOf(Closure(states, Condition.AtEnd), _accept) >= 0;

    /// <summary>The states that are reached from some without reading a byte, in their order.</summary>
    private int[] Closure(IEnumerable<int> states, Condition allowed)
    {
        var reached = new BitArray(_edges.Count);
        var open = new Stack<int>();
        var count = 0;
        foreach (var state in states)
            Reach(state);
        while (open.TryPop(out var state))
        {
            foreach (var (target, when) in _free[state])
            {
                if (when == Condition.Always || when == allowed)
                    Reach(target);
            }
        }

        if (reached[_accept])
            return [_accept];
        var all = new int[count];
        for (var (i, state) = (0, 0); i < count; state++)
        {
            if (reached[state])
                all[i++] = state;
        }

        return all;

        void Reach(int state)
        {
            if (reached[state])
                return;
            reached[state] = true;
            count++;
            open.Push(state);
        }
    }

    private int Add(params (byte, byte, int)[] edges)
    {
        if (_edges.Count == MostStates)
            throw new OverflowException();
        _edges.Add(edges);
        _free.Add([]);
        return _edges.Count - 1;
    }

    private void Free(int from, int to, Condition when = Condition.Always) => _free[from].Add((to, when));

    /// <summary>Adds a part that begins at a state; answers the state where it ends.</summary>
    private int Build(PatternNode node, int from)
    {
        switch (node)
        {
            case PatternNode.One one:
                return BuildSet(one.Set, from);
            case PatternNode.Start:
                return Guarded(from, Condition.AtStart);
            case PatternNode.End:
                return Guarded(from, Condition.AtEnd);
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                    from = Build(part, from);
                return from;
            case PatternNode.Either either:
                var joined = Add();
                foreach (var choice in either.Choices)
                {
                    var start = Add();
                    Free(from, start);
                    Free(Build(choice, start), joined);
                }

                return joined;
            default:
                return BuildRepeat((PatternNode.Repeat)node, from);
        }
    }

    private int Guarded(int from, Condition when)
    {
        var behind = Add();
        Free(from, behind, when);
        return behind;
    }

    private int BuildRepeat(PatternNode.Repeat repeat, int from)
    {
        for (var i = 0; i < repeat.Min; i++)
            from = Build(repeat.Part, from);
        var end = Add();
        Free(from, end);
        if (repeat.Max < 0)
        {
            var again = Add();
            Free(from, again);
            var back = Build(repeat.Part, again);
            Free(back, again);
            Free(back, end);
            return end;
        }

        for (var i = repeat.Min; i < repeat.Max; i++)
        {
            var next = Add();
            Free(from, next);
            from = Build(repeat.Part, next);
            Free(from, end);
        }

        return end;
    }

    private int BuildSet(CodePointSet set, int from)
    {
        var end = Add();
        var first = new List<(byte, byte, int)>();
        foreach (var bytes in Utf8Ranges.Of(set))
        {
            var target = end;
            for (var i = bytes.Length - 1; i > 0; i--)
                target = Add((bytes[i].From, bytes[i].To, target));
            first.Add((bytes[0].From, bytes[0].To, target));
        }

        Free(from, Add([.. first]));
        return end;
    }
}
