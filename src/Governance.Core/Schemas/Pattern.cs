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
    private readonly Regex _regex;

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="FormatException">The pattern is wrong, or cannot run in linear time.</exception>
    public Pattern(string source)
    {
        Source = source;
        Syntax = PatternParser.Parse(source);
        var text = new StringBuilder();
        Write(Syntax, text);
        try
        {
            _regex = new Regex(text.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new FormatException("the pattern does not run in linear time", e);
        }
    }

    /// <summary>The pattern as the schema spells it.</summary>
    public string Source { get; }

    /// <summary>The pattern, parsed.</summary>
    public PatternNode Syntax { get; }

    /// <summary>Whether the pattern is found in the text.</summary>
    public bool IsMatch(string text) => _regex.IsMatch(text);

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
