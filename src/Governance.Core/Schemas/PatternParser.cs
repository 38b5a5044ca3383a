using System.Globalization;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>
/// Reads the regular part of an ECMAScript pattern (unicode mode): sets, groups, choices, counts and the two anchors.
/// What is not regular, or not linear, is refused: look-around, back references, word boundaries.
/// </summary>
internal sealed class PatternParser
{
    private const int LargestCount = 1000;
    private readonly Rune[] _text;
    private int _at;

    private PatternParser(string pattern) => _text = [.. pattern.EnumerateRunes()];

    /// <summary>Parses a pattern.</summary>
    /// <exception cref="FormatException">The pattern is wrong, or outside of the part that is read.</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var node = parser.Choices(0);
        return parser.More ? throw new FormatException("an unmatched parenthesis") : node;
    }

    private bool More => _at < _text.Length;

    private int Peek => More ? _text[_at].Value : -1;

    private int Take() => More ? _text[_at++].Value : throw new FormatException("the pattern ends too early");

    private bool Eat(char expected)
    {
        if (Peek != expected)
            return false;
        _at++;
        return true;
    }

    private PatternNode Choices(int depth)
    {
        if (depth > 50)
            throw new FormatException("groups are nested too deep");
        var choices = new List<PatternNode> { Sequence(depth) };
        while (Eat('|'))
            choices.Add(Sequence(depth));
        return choices.Count == 1 ? choices[0] : new PatternNode.Either(choices);
    }

    private PatternNode Sequence(int depth)
    {
        var parts = new List<PatternNode>();
        while (More && Peek is not ('|' or ')'))
            parts.Add(Counted(Atom(depth)));
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    private PatternNode Atom(int depth)
    {
        var c = Take();
        switch (c)
        {
            case '^':
                return new PatternNode.Start();
            case '$':
                return new PatternNode.End();
            case '.':
                return new PatternNode.One(CodePointSet.AnyButLineEnds);
            case '(':
                return Group(depth);
            case '[':
                return new PatternNode.One(Class());
            case '\\':
                return new PatternNode.One(Escape(inClass: false));
            case '*' or '+' or '?' or '{' or '}' or ']':
                throw new FormatException($"\"{(char)c}\" has to be escaped here");
            default:
                return new PatternNode.One(CodePointSet.Of((c, c)));
        }
    }

    private PatternNode Group(int depth)
    {
        if (Eat('?'))
        {
            if (Eat('<') && Peek is not ('=' or '!'))
            {
                while (Take() != '>')
                {
                }
            }
            else if (!Eat(':'))
            {
                throw new FormatException("look-around is not regular");
            }
        }

        var inside = Choices(depth + 1);
        return Eat(')') ? inside : throw new FormatException("a parenthesis is not closed");
    }

    private PatternNode Counted(PatternNode part)
    {
        var (min, max) = (1, 1);
        if (Eat('*'))
            (min, max) = (0, -1);
        else if (Eat('+'))
            (min, max) = (1, -1);
        else if (Eat('?'))
            (min, max) = (0, 1);
        else if (Eat('{'))
            (min, max) = Braces();
        else
            return part;
        if (part is PatternNode.Start or PatternNode.End)
            throw new FormatException("an anchor is not counted");
        Eat('?'); // Lazy or greedy: the verdict is the same.
        return Peek is '*' or '+' or '?' or '{' ? throw new FormatException("nothing to count") : new PatternNode.Repeat(part, min, max);
    }

    private (int Min, int Max) Braces()
    {
        var min = Number();
        var max = min;
        if (Eat(','))
            max = Peek == '}' ? -1 : Number();
        if (!Eat('}') || (max >= 0 && max < min))
            throw new FormatException("a count in braces is wrong");
        return (min, max);
    }

    private int Number()
    {
        var from = _at;
        var value = 0;
        for (; Peek is >= '0' and <= '9'; _at++)
            value = Math.Min(value * 10 + Peek - '0', LargestCount + 1);
        return _at == from || value > LargestCount ? throw new FormatException($"a count in braces is missing or above {LargestCount}") : value;
    }

    private CodePointSet Class()
    {
        var negated = Eat('^');
        var ranges = new List<(int, int)>();
        while (!Eat(']'))
        {
            var first = Member();
            if (Peek != '-' || _at + 1 >= _text.Length || _text[_at + 1].Value == ']')
            {
                ranges.AddRange(first.Ranges);
                continue;
            }

            _at++;
            var last = Member();
            if (Single(first) is not { } from || Single(last) is not { } to || from > to)
                throw new FormatException("a range of characters is wrong");
            ranges.Add((from, to));
        }

        var set = CodePointSet.Of(ranges);
        return negated ? set.Complement() : set;
    }

    private CodePointSet Member()
    {
        var c = Take();
        return c == '\\' ? Escape(inClass: true) : CodePointSet.Of((c, c));
    }

    private static int? Single(CodePointSet set) =>
        set.Ranges is [var (from, to)] && from == to ? from : null;

    private CodePointSet Escape(bool inClass)
    {
        var c = Take();
        return c switch
        {
            'd' => CodePointSet.Digits,
            'D' => CodePointSet.Digits.Complement(),
            'w' => CodePointSet.WordCharacters,
            'W' => CodePointSet.WordCharacters.Complement(),
            's' => CodePointSet.Spaces,
            'S' => CodePointSet.Spaces.Complement(),
            't' => Just(9),
            'n' => Just(10),
            'v' => Just(11),
            'f' => Just(12),
            'r' => Just(13),
            'b' when inClass => Just(8),
            '0' when Peek is not (>= '0' and <= '9') => Just(0),
            'c' when Peek is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Just(Take() & 31),
            'p' => Category(),
            'P' => Category().Complement(),
            'x' => Just(Hex(2)),
            'u' => Just(Unicode()),
            '-' when inClass => Just(c),
            _ when c < 128 && "^$\\.*+?()[]{}|/".Contains((char)c, StringComparison.Ordinal) => Just(c),
            _ => throw new FormatException("an escape is unknown, or not regular"),
        };
    }

    private static CodePointSet Just(int codePoint) =>
        codePoint is >= 0xD800 and <= 0xDFFF ? throw new FormatException("half a character") : CodePointSet.Of((codePoint, codePoint));

    private CodePointSet Category()
    {
        var name = new StringBuilder();
        if (!Eat('{'))
            throw new FormatException("a category stands in braces");
        while (!Eat('}'))
            name.Append((char)Take());
        return UnicodeCategories.Find(name.ToString()) ?? throw new FormatException("a category of characters is unknown");
    }

    private int Unicode()
    {
        if (Eat('{'))
        {
            var from = _at;
            while (Peek != '}')
                Take();
            var braced = Hex(from, _at++);
            return braced <= 0x10FFFF ? braced : throw new FormatException("a code point is out of range");
        }

        var unit = Hex(4);
        if (!char.IsHighSurrogate((char)unit) || !Eat('\\') || !Eat('u'))
            return unit;
        var low = Hex(4);
        return char.IsLowSurrogate((char)low) ? char.ConvertToUtf32((char)unit, (char)low) : throw new FormatException("half a character");
    }

    private int Hex(int digits)
    {
        _at += digits;
        return _at <= _text.Length ? Hex(_at - digits, _at) : throw new FormatException("an escape is too short");
    }

    private int Hex(int from, int to)
    {
        var digits = string.Concat(_text[from..to]);
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? value
            : throw new FormatException("an escape is no hexadecimal number");
    }
}
