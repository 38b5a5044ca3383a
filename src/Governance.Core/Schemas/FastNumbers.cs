using System.Globalization;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>Lowers what is asked of numbers.</summary>
internal static class FastNumbers
{
    /// <summary>The fast form of a node for numbers; null where none is accepted.</summary>
    public static FastNode? Lower(SchemaNode node)
    {
        if ((node.Types & JsonTypes.Number) == 0)
            return null;
        var limits = new List<FastLimit>();
        foreach (var limit in node.Limits)
        {
            if (FastLimit.Of(limit) is not { } fast)
                return FastNode.Unsure;
            limits.Add(fast);
        }

        if (node.Allowed is { } allowed)
            return Listed(allowed, limits);
        return node.Types.HasFlag(JsonTypes.Number)
            ? new FastNode { Op = FastOp.Number, Limits = [.. limits] }
            : new FastNode { Op = FastOp.Integer, Minimum = Least(limits), Maximum = Greatest(limits) };
    }

    private static FastNode? Listed(AllowedValues allowed, List<FastLimit> limits)
    {
        // A number of another form, such as 1e2, is left to the exact walker wherever it is listed.
        var listed = new List<long>();
        foreach (var number in allowed.Numbers)
        {
            if (long.TryParse(Encoding.UTF8.GetString(number), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && Math.Abs((decimal)value) < 1_000_000_000_000_000_000 && limits.TrueForAll(limit => limit.Allows(value, 0)))
                listed.Add(value);
        }

        return listed.Count == 0 ? null : new FastNode { Op = FastOp.ListedNumber, Listed = [.. listed] };
    }

    // A whole number of at most 18 digits never overflows here.
    private static long Least(List<FastLimit> limits)
    {
        var least = long.MinValue;
        foreach (var limit in limits.Where(limit => limit.IsMinimum))
        {
            var whole = (long)Math.Ceiling(Value(limit));
            least = Math.Max(least, limit.Allows(whole, 0) ? whole : whole + 1);
        }

        return least;
    }

    private static long Greatest(List<FastLimit> limits)
    {
        var greatest = long.MaxValue;
        foreach (var limit in limits.Where(limit => !limit.IsMinimum))
        {
            var whole = (long)Math.Floor(Value(limit));
            greatest = Math.Min(greatest, limit.Allows(whole, 0) ? whole : whole - 1);
        }

        return greatest;
    }

    /// <summary>The bound as a decimal, which holds 28 digits, so all of its 18.</summary>
    private static decimal Value(FastLimit limit) =>
        new decimal(limit.Mantissa) / FastLimit.Powers[limit.Scale];
}
