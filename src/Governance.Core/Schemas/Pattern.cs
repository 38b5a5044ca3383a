using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Core.Schemas;

/// <summary>
/// A pattern in ECMAScript's meaning, which never backtracks: decided by .NET's linear engine, and on the fast path by a
/// table over bytes, where one of moderate size exists.
/// </summary>
internal sealed class Pattern
{
    /// <summary>Up to this size the linear engine surely takes a pattern, so that it need not be made before it is needed.</summary>
    private const long SurelySmall = 250;

    /// <summary>More patterns than our schemas have; schemas of others, however many, do not fill the memory.</summary>
    private const int MostKept = 64;

    /// <summary>Our schemas spell the same few patterns, each in dozens of places.</summary>
    private static readonly ConcurrentDictionary<string, Pattern> Kept = new(StringComparer.Ordinal);

    private readonly Lazy<Regex> _regex;
    private readonly Lazy<ByteAutomaton?> _automaton;

    private Pattern(string source)
    {
        Source = source;
        Syntax = PatternParser.Parse(source);
        _regex = new Lazy<Regex>(Compile);
        if (Size(Syntax) > SurelySmall)
            Prove();
        _automaton = new Lazy<ByteAutomaton?>(() => ByteAutomaton.Build(Syntax));
    }

    /// <summary>Reads a pattern; what runs it is made when it is first needed.</summary>
    /// <exception cref="FormatException">The pattern is wrong, or cannot run in linear time.</exception>
    public static Pattern Of(string source)
    {
        if (Kept.TryGetValue(source, out var known))
            return known;
        var pattern = new Pattern(source);
        if (Kept.Count < MostKept)
            Kept[source] = pattern;
        return pattern;
    }

    /// <summary>The pattern as the schema spells it.</summary>
    public string Source { get; }

    /// <summary>The pattern, parsed.</summary>
    public PatternNode Syntax { get; }

    /// <summary>The pattern as a table over bytes; null where that would be too large.</summary>
    public ByteAutomaton? Automaton => _automaton.Value;

    /// <summary>Whether the pattern is found in the text.</summary>
    public bool IsMatch(string text) => _regex.Value.IsMatch(text);

    /// <summary>Makes the linear engine, which refuses what is too large for it.</summary>
    private void Prove()
    {
        try
        {
            _ = _regex.Value;
        }
        catch (NotSupportedException e)
        {
            throw new FormatException("the pattern is too large to run in linear time", e);
        }
    }

    private Regex Compile()
    {
        var text = new StringBuilder();
        Write(Syntax, text);
        return new Regex(text.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    private static long Size(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => 1 + sequence.Parts.Sum(Size),
        PatternNode.Either either => 1 + either.Choices.Sum(Size),
        PatternNode.Repeat repeat => Math.Min(SurelySmall + 1, (1 + Size(repeat.Part)) * Math.Max(1, Math.Max(repeat.Min, repeat.Max))),
        PatternNode.One one => 1 + one.Set.Ranges.Count,
        _ => 1,
    };

    private static void Write(PatternNode node, StringBuilder text)
    {
        switch (node)
        {
            case PatternNode.One one:
                one.Set.WriteTo(text);
                break;
            case PatternNode.Start:
                text.Append("\\A");
                break;
            case PatternNode.End:
                text.Append("\\z");
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                    Write(part, text);
                break;
            case PatternNode.Either either:
                for (var i = 0; i < either.Choices.Count; i++)
                {
                    text.Append(i == 0 ? "(?:" : "|");
                    Write(either.Choices[i], text);
                }

                text.Append(')');
                break;
            case PatternNode.Repeat repeat:
                text.Append("(?:");
                Write(repeat.Part, text);
                text.Append("){").Append(repeat.Min.ToString(CultureInfo.InvariantCulture)).Append(',');
                if (repeat.Max >= 0)
                    text.Append(repeat.Max.ToString(CultureInfo.InvariantCulture));
                text.Append('}');
                break;
        }
    }
}
