using System.Runtime.CompilerServices;

namespace Governance.Core.Schemas;

/// <summary>
/// The walker that only ever answers "surely valid" or "don't know", and allocates nothing. What it accepts, the exact
/// walker accepts; it needs no positions, as it makes no findings.
/// </summary>
internal static class FastWalker
{
    private static readonly FastNode AnyObject = new() { Op = FastOp.Object, Additional = FastNode.Any };

    private static readonly FastNode AnyArray = new() { Op = FastOp.Array, Items = FastNode.Any };

    /// <summary>Walks a document that is valid UTF-8; see <see cref="FastCursor"/> for what has to lie behind it.</summary>
    [SkipLocalsInit]
    public static bool IsSurelyValid(FastNode root, ref byte start, int length)
    {
        Span<KeyMark> marks = stackalloc KeyMark[FastCursor.MostMarks];
        var cursor = new FastCursor(ref start, length, marks);
        cursor.Peek();
        return Value(root, ref cursor) && cursor.IsAtEnd();
    }

    private static bool Value(FastNode node, ref FastCursor cursor)
    {
        var b = cursor.Here;
        switch (node.Op)
        {
            case FastOp.Fixed:
                return b == (byte)'"' && cursor.InRanges(node.Lowest, node.Spread, node.FixedLength);
            case FastOp.ListedText:
                return b == (byte)'"' && cursor.Text(out var listed, out var isEscaped) && !isEscaped && FastCursor.Find(node.Names, listed) >= 0;
            case FastOp.Table:
                return b == (byte)'"' && Table(node, ref cursor);
            case FastOp.Date:
                return b == (byte)'"' && (cursor.EarlyDay() || Table(node, ref cursor));
            case FastOp.Text:
                return b == (byte)'"' && Text(node, ref cursor);
            case FastOp.Object:
                return b == (byte)'{' && Members(node, ref cursor);
            case FastOp.Array:
                return b == (byte)'[' && Items(node, ref cursor);
            case FastOp.Integer:
                return cursor.Whole(out var whole) && whole >= node.Minimum && whole <= node.Maximum;
            case FastOp.ListedNumber:
                return cursor.Whole(out var value) && node.Listed.AsSpan().Contains(value);
            case FastOp.Number:
                return node.Limits.Length == 0 ? cursor.Number() : Limited(node, ref cursor);
            case FastOp.Boolean:
                return b == (byte)'t' ? cursor.Word(FastCursor.True) : cursor.False();
            case FastOp.Any:
                return Anything(ref cursor);
            case FastOp.Mixed:
                return Mixed(node, ref cursor);
            case FastOp.All:
                return All(node, ref cursor);
            default:
                return false;
        }
    }

    private static bool Mixed(FastNode node, ref FastCursor cursor)
    {
        var only = cursor.Here switch
        {
            (byte)'"' => node.WhenText,
            (byte)'{' => node.WhenObject,
            (byte)'[' => node.WhenArray,
            (byte)'t' or (byte)'f' or (byte)'n' => null,
            _ => node.WhenNumber,
        };
        if (only is not null)
            return Value(only, ref cursor);
        return cursor.Here switch
        {
            (byte)'t' => node.AllowsTrue && cursor.Word(FastCursor.True),
            (byte)'f' => node.AllowsFalse && cursor.False(),
            (byte)'n' => node.AllowsNull && cursor.Word(FastCursor.Null),
            _ => false,
        };
    }

    private static bool All(FastNode node, ref FastCursor cursor)
    {
        var start = cursor.Offset;
        foreach (var part in node.Parts)
        {
            cursor.Return(start);
            if (!Value(part, ref cursor))
                return false;
        }

        return true;
    }

    private static bool Limited(FastNode node, ref FastCursor cursor)
    {
        if (!cursor.Decimal(out var mantissa, out var scale))
            return false;
        foreach (ref readonly var limit in node.Limits.AsSpan())
        {
            if (!limit.Allows(mantissa, scale))
                return false;
        }

        return true;
    }

    private static bool Table(FastNode node, ref FastCursor cursor)
    {
        var start = cursor.Offset + 1;
        if (!cursor.Matches(node.Table))
            return false;
        var length = cursor.Offset - 1 - start;
        if (length <= node.MaxLength && length >= node.MinLength && (node.MinLength <= 1 || length >= (long)node.MinLength * 4))
            return true;
        cursor.Return(start - 1);
        return Text(node, ref cursor);
    }

    private static bool Text(FastNode node, ref FastCursor cursor)
    {
        if (!cursor.Text(out var raw, out var isEscaped))
            return false;

        // An escape makes one character of two to twelve bytes, so escapes never make a short enough text too long.
        var isShort = raw.Length <= node.MaxLength;
        var isLong = raw.Length >= (long)node.MinLength * (isEscaped ? 12 : 4) || (node.MinLength == 1 && raw.Length > 0);
        if (isShort && isLong)
            return true;
        if (isEscaped)
            return false;
        var length = JsonText.CodePoints(raw);
        return length >= node.MinLength && length <= node.MaxLength;
    }

    private static bool Items(FastNode node, ref FastCursor cursor)
    {
        if (cursor.Depth == Schema.MaxDepth)
            return false;
        cursor.Depth++;
        cursor.Skip(1);
        var count = 0;
        if (!cursor.Eat((byte)']'))
        {
            var items = node.Items!;
            do
            {
                cursor.Peek();
                if (cursor.IsBeyond || !Value(items, ref cursor))
                    return false;
                count++;
            }
            while (cursor.Eat((byte)','));
            if (!cursor.Eat((byte)']'))
                return false;
        }

        cursor.Depth--;
        return count >= node.MinItems && count <= node.MaxItems;
    }

    private static bool Members(FastNode node, ref FastCursor cursor)
    {
        if (cursor.Depth == Schema.MaxDepth)
            return false;
        cursor.Depth++;
        cursor.Skip(1);
        ulong seen = 0;
        var marks = cursor.Marks;
        if (!cursor.Eat((byte)'}'))
        {
            var keys = node.Keys;
            var next = node.Next;
            var last = 0;
            do
            {
                if (cursor.Peek() != (byte)'"' || cursor.IsBeyond)
                    return false;
                var place = keys.Length == 0 ? -1 : Guess(keys, next, ref cursor, last);
                if (place < 0)
                {
                    if (!cursor.Text(out var raw, out var isEscaped) || isEscaped || !cursor.Eat((byte)':'))
                        return false;
                    cursor.Peek();
                    place = keys.Length == 0 ? -1 : FastCursor.Find(node.Names, raw);
                    if (place < 0)
                    {
                        if (node.Additional is null || !cursor.Mark(raw, marks) || !Value(node.Additional, ref cursor))
                            return false;
                        continue;
                    }

                    next[last] = (byte)place;
                }

                var bit = 1UL << place;
                if ((seen & bit) != 0)
                    return false;
                seen |= bit;
                last = place + 1;
                if (!Value(keys[place].Node, ref cursor))
                    return false;
            }
            while (cursor.Eat((byte)','));
            if (!cursor.Eat((byte)'}'))
                return false;
        }

        cursor.Marks = marks;
        cursor.Depth--;
        return (seen & node.Required) == node.Required;
    }

    /// <summary>Tries the property that came next the last time, then the two that came next after that; -1 if none fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Guess(FastKey[] keys, byte[] next, ref FastCursor cursor, int last)
    {
        var wide = cursor.Wide;
        int place = next[last];
        for (var tries = 0; tries < 3; tries++)
        {
            ref var key = ref keys[place];
            if ((wide & key.Mask) == key.Expected)
            {
                cursor.Skip(key.Length);
                cursor.Peek();
                return place;
            }

            place = next[place + 1];
        }

        return -1;
    }

    /// <summary>Passes any value, strictly; the names of each object are remembered to find one that comes twice.</summary>
    private static bool Anything(ref FastCursor cursor)
    {
        switch (cursor.Here)
        {
            case (byte)'"':
                return cursor.Text(out _, out _);
            case (byte)'{':
                return Members(AnyObject, ref cursor);
            case (byte)'[':
                return Items(AnyArray, ref cursor);
            case (byte)'t':
                return cursor.Word(FastCursor.True);
            case (byte)'f':
                return cursor.False();
            case (byte)'n':
                return cursor.Word(FastCursor.Null);
            default:
                return cursor.Number();
        }
    }
}
