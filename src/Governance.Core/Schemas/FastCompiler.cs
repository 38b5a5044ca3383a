namespace Governance.Core.Schemas;

/// <summary>Lowers exact nodes to fast ones. What it has no fast form for becomes "unsure": right at once, and only slower.</summary>
internal sealed class FastCompiler
{
    private const int MostProperties = 64;
    private readonly Dictionary<string, FastNode> _nodes = new(StringComparer.Ordinal);

    /// <summary>Lowers everything that applies to the root.</summary>
    public static FastNode Compile(SchemaNode[] root) => new FastCompiler().Make(root);

    private FastNode Make(SchemaNode? node) => node is null ? FastNode.Any : Make(node.Together);

    private FastNode Make(SchemaNode[] together)
    {
        if (together.Length == 0)
            return FastNode.Any;
        var key = string.Join('\n', together.Select(node => node.Pointer));
        if (_nodes.TryGetValue(key, out var known))
            return known;

        // Known before it is filled: a schema may contain itself.
        var made = _nodes[key] = new FastNode();
        if (together.Length == 1)
            return _nodes[key] = Lower(together[0], made);

        // Each of several subschemas walks the value again, so at most one of them may go down into it.
        made.Op = together.Count(Descends) > 1 ? FastOp.Unsure : FastOp.All;
        if (made.Op == FastOp.All)
            made.Parts = [.. together.Select(each => Lower(each, new FastNode()))];
        return made;
    }

    private static bool Descends(SchemaNode node) => node.Items is not null || node.Additional is not null || node.Properties.Length > 0;

    private FastNode Lower(SchemaNode node, FastNode made)
    {
        if (node.RefusesAll)
            return made;
        made.Op = FastOp.Mixed;
        var allowed = node.Allowed;
        made.AllowsNull = node.Types.HasFlag(JsonTypes.Null) && allowed is null or { Null: true };
        made.AllowsTrue = node.Types.HasFlag(JsonTypes.Boolean) && allowed is null or { True: true };
        made.AllowsFalse = node.Types.HasFlag(JsonTypes.Boolean) && allowed is null or { False: true };
        made.WhenText = node.Types.HasFlag(JsonTypes.String) ? FastText.Lower(node) : null;
        made.WhenNumber = FastNumbers.Lower(node);
        if (allowed is null && node.Types.HasFlag(JsonTypes.Array))
            made.WhenArray = new FastNode { Op = FastOp.Array, Items = Make(node.Items), MinItems = node.MinItems, MaxItems = node.MaxItems };
        if (allowed is null && node.Types.HasFlag(JsonTypes.Object) && node.Names.Names.Length <= MostProperties)
            made.WhenObject = Members(node);
        Narrow(made);
        return made;
    }

    /// <summary>Where only one type is accepted, no first byte has to be looked at.</summary>
    private static void Narrow(FastNode made)
    {
        FastNode?[] only = [made.WhenText, made.WhenNumber, made.WhenObject, made.WhenArray];
        var kinds = only.Count(each => each is not null);
        var hasLiterals = made.AllowsNull || made.AllowsTrue || made.AllowsFalse;
        if (kinds == 0 && made is { AllowsTrue: true, AllowsFalse: true, AllowsNull: false })
            made.Op = FastOp.Boolean;
        else if (kinds == 1 && !hasLiterals)
            made.Become(only.First(each => each is not null)!);
        else if (made is { AllowsNull: true, AllowsTrue: true, WhenObject: { Keys.Length: 0, Required: 0, Additional.Op: FastOp.Any } } && IsFree(made))
            made.Op = FastOp.Any;
    }

    private static bool IsFree(FastNode made) =>
        made is { AllowsFalse: true, WhenText: { Op: FastOp.Text, MinLength: 0, MaxLength: int.MaxValue } }
            and { WhenNumber: { Op: FastOp.Number, Limits.Length: 0 }, WhenArray: { Items.Op: FastOp.Any, MinItems: 0, MaxItems: int.MaxValue } };

    private FastNode Members(SchemaNode node)
    {
        var names = node.Names.Names;
        var other = Make(node.Additional);
        var keys = new FastKey[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var child = node.Properties[i] is { } property ? Make(property) : node.IsClosed ? FastNode.Unsure : other;
            keys[i] = new FastKey(names[i], child);
        }

        ulong required = 0;
        foreach (var place in node.Required)
            required |= 1UL << place;
        return new FastNode
        {
            Op = FastOp.Object,
            Names = node.Names,
            Keys = keys,
            Next = [.. Enumerable.Range(0, keys.Length + 1).Select(i => (byte)Math.Min(i, Math.Max(keys.Length - 1, 0)))],
            Required = required,
            Additional = node.IsClosed ? null : other,
        };
    }
}
